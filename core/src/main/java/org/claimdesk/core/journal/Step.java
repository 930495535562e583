package org.claimdesk.core.journal;

import java.time.Instant;
import org.claimdesk.core.thing.Uid;

/**
 * What one command did: entries that were made together and are undone together.
 *
 * @param number counts from 1 within the desk
 * @param at when it began, to the millisecond
 * @param reverts number of the step that this one takes back; 0 for a step of its own. A step that reverts a step that
 *     reverts is a redo
 */
public record Step(Uid uid, long number, String command, String reviewer, Instant at, long reverts) {
    public boolean reverting() {
        return reverts > 0;
    }
}
