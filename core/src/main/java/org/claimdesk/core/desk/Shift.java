package org.claimdesk.core.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.thing.UidSource;

/**
 * A reviewer at work: who, by which clock, with which source of uids.
 *
 * @param reviewer name; never blank
 */
public record Shift(String reviewer, Clock clock, UidSource uids) {
    public Shift {
        reviewer = reviewer.strip();
        if (reviewer.isEmpty()) {
            throw new Malformed("reviewer-empty", "no reviewer is named", "give a name with --as");
        }
    }

    /** The time, to the millisecond, as the journal keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
