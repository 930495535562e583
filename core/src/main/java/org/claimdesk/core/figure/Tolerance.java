package org.claimdesk.core.figure;

import java.math.BigDecimal;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.Quantity.Hedge;

/** How far from its digits a number can be and still be meant by them. */
final class Tolerance {
    /** "About 200" reaches from 190 to 210. */
    private static final BigDecimal ABOUT = new BigDecimal("0.05");
    /** "3,000" is also said of 2,980: half of its last digit that is not zero, but no more than this part of it. */
    private static final BigDecimal ROUND = new BigDecimal("0.01");

    private static final BigDecimal ROUND_FROM = BigDecimal.valueOf(1000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Tolerance() {}

    /** A number as it is stated. */
    static Interval nominal(Quantity q) {
        return bounded(q, BigDecimal.ZERO);
    }

    /** All a number may stand for. */
    static Interval range(Quantity q, boolean exact) {
        return bounded(q, half(q, q.value(), exact));
    }

    /** All the value before may stand for. */
    static Interval around(Quantity q, BigDecimal value, boolean exact) {
        BigDecimal half = half(q, value, exact);
        return Interval.of(value.subtract(half), value.add(half));
    }

    private static Interval bounded(Quantity q, BigDecimal half) {
        BigDecimal low = q.value();
        BigDecimal high = q.upTo() == null ? low : q.upTo();
        return switch (q.hedge()) {
            case EXACT, ABOUT -> Interval.of(low.subtract(half), high.add(half));
            case AT_LEAST -> Interval.of(low, null);
            case MORE_THAN -> new Interval(low, null, false);
            case AT_MOST -> Interval.of(null, high);
            case LESS_THAN -> new Interval(null, high, false);
        };
    }

    private static BigDecimal half(Quantity q, BigDecimal value, boolean exact) {
        BigDecimal half = exact ? BigDecimal.ZERO : q.precision().multiply(HALF);
        if (q.hedge() == Hedge.ABOUT) {
            return half.max(value.abs().multiply(ABOUT));
        }
        return isRound(q, value)
                ? half.max(roundUnit(value).multiply(HALF).min(value.abs().multiply(ROUND)))
                : half;
    }

    /** Whether a whole number from a thousand on ends in two zeros, and nothing says that it is exact or not. */
    static boolean isRound(Quantity q) {
        return isRound(q, q.value());
    }

    private static boolean isRound(Quantity q, BigDecimal value) {
        return q.hedge() == Hedge.EXACT
                && q.precision().compareTo(BigDecimal.ONE) == 0
                && value.abs().compareTo(ROUND_FROM) >= 0
                && roundUnit(value).compareTo(BigDecimal.TEN) > 0;
    }

    /** The worth of the last digit that is not zero. */
    private static BigDecimal roundUnit(BigDecimal value) {
        return value.stripTrailingZeros().ulp();
    }

    /** Whether only the size is told: "thousands", "several hundred". */
    static boolean isVague(Quantity q) {
        return q.hedge() == Hedge.ABOUT && q.precision().compareTo(q.value().abs()) >= 0;
    }

    /** Why the number may stand for others, in words. */
    static String words(Quantity q) {
        if (q.hedge() == Hedge.ABOUT) {
            return "about: within 5 %";
        }
        return isRound(q) ? "a round number: within 1 %" : "stated to " + Numbers.show(q.precision());
    }
}
