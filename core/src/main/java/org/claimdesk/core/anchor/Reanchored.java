package org.claimdesk.core.anchor;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of a place in a text when the text was revised.
 *
 * @param outcome how it fared
 * @param place where the words stand in the new text, in code points; null when they are gone
 */
public record Reanchored(Outcome outcome, @Nullable TextPositionSelector place) {
    public enum Outcome {
        /** The same characters at the same offsets. */
        KEPT,
        /** The same words elsewhere, or with other white space, quotation marks or hyphens. */
        MOVED,
        /** Other words stand there now. */
        CHANGED,
        /** Nothing like it stands in the new text any more. */
        GONE;

        public boolean sameWords() {
            return this == KEPT || this == MOVED;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final Reanchored GONE = new Reanchored(Outcome.GONE, null);

    public Reanchored {
        if ((place == null) != (outcome == Outcome.GONE)) {
            throw new IllegalArgumentException(outcome + " at " + place);
        }
    }
}
