package org.claimdesk.core.claim;

import java.math.BigDecimal;
import java.util.Locale;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.jspecify.annotations.Nullable;

/**
 * A number a text states, with all that is needed to compare it with another one.
 *
 * @param value the number in its unit, scale words applied ("2.3 million" is 2300000); the start of a range
 * @param upTo the end of a range ("10 to 12 people"), else null
 * @param from the value it came from ("from 3 % to 5 %" has value 5 and from 3), else null
 * @param unit unit in normal form: {@code %}, {@code percentage points}, an ISO 4217 code, {@code people}, {@code km} …;
 *     empty for a bare count
 * @param direction which way it is said to have moved
 * @param arrived whether the value is where it moved to ("rose to 5 %"), not how far ("rose 5 %")
 * @param hedge how exactly it is meant
 * @param precision the worth of its last stated digit, in the unit ("4.5" has 0.1, "2.3 million" 100000)
 * @param baseline what it is measured against, as the text says it ("a year earlier"), else null
 * @param period the time it covers, as the text says it ("in March"), else null
 * @param text the words as they stand
 * @param place where they stand, in code points of the text that was read
 */
public record Quantity(
        BigDecimal value,
        @Nullable BigDecimal upTo,
        @Nullable BigDecimal from,
        String unit,
        Direction direction,
        boolean arrived,
        Hedge hedge,
        BigDecimal precision,
        @Nullable String baseline,
        @Nullable String period,
        String text,
        TextPositionSelector place) {

    public enum Direction {
        UP,
        DOWN,
        NONE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Hedge {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST,
        MORE_THAN,
        LESS_THAN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A plain number, exact to its last digit, that moved nowhere. */
    public static Quantity of(BigDecimal value, String unit, String text, TextPositionSelector place) {
        BigDecimal precision = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
        return new Quantity(
                value, null, null, unit, Direction.NONE, false, Hedge.EXACT, precision, null, null, text, place);
    }

    /** Whether the value is how far something moved. */
    public boolean isChange() {
        return direction != Direction.NONE && !arrived && from == null;
    }
}
