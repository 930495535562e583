package org.claimdesk.core.anchor;

import org.jspecify.annotations.Nullable;

/**
 * What became of a place in another revision of its text.
 *
 * @param place where it is now; null when it is gone
 */
public record Reanchored(Outcome outcome, @Nullable TextPositionSelector place) {
    public enum Outcome {
        /** The same words at the same offsets. */
        KEPT,
        /** The same words at other offsets. */
        MOVED,
        /** Other words stand there now. */
        CHANGED,
        /** Nothing stands for it any more. */
        GONE;

        public boolean sameWords() {
            return this == KEPT || this == MOVED;
        }
    }
}
