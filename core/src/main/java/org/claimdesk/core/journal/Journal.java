package org.claimdesk.core.journal;

import java.util.stream.Stream;
import org.claimdesk.core.thing.Uid;

/** The append-only record of a desk. Streams must be closed. */
public interface Journal {
    Head head();

    /** Every entry, oldest first. */
    Stream<Entry> entries();

    /** The states of one thing, oldest first. */
    Stream<Entry> entriesOf(Uid thing);

    /** What one step did, oldest first, with the entry of the step itself. */
    Stream<Entry> entriesOf(Step step);

    /** Every step, newest first. */
    Stream<Step> steps();

    /**
     * Writes an earlier state of a thing as a new entry of the step that is open.
     *
     * @param version the state to go back to; 0 removes the thing
     */
    void restore(Uid thing, int version);
}
