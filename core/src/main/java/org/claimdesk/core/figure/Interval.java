package org.claimdesk.core.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All values a number may stand for.
 *
 * @param low null when there is no lower bound
 * @param high null when there is no upper bound
 * @param closed whether the bounds belong to it
 */
record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean closed) {
    private static final MathContext NEAREST = MathContext.DECIMAL128;
    private static final MathContext DOWN = new MathContext(NEAREST.getPrecision(), RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(NEAREST.getPrecision(), RoundingMode.CEILING);

    static Interval of(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return new Interval(low, high, true);
    }

    static Interval point(BigDecimal value) {
        return of(value, value);
    }

    boolean isPoint() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    boolean isBounded() {
        return low != null && high != null;
    }

    boolean isPositive() {
        return low != null && low.signum() > 0;
    }

    /** On which side of zero all its values are: 1 above, -1 below, 0 when that cannot be said. */
    int side() {
        if (low != null && low.signum() >= 0) {
            return high != null && high.signum() == 0 ? 0 : 1;
        }
        return high != null && high.signum() <= 0 ? -1 : 0;
    }

    /** Whether each of its values is one of the other's. */
    boolean within(Interval other) {
        boolean edge = other.closed || !closed;
        boolean fromLow = other.low == null || low != null && isOrdered(other.low, low, edge);
        boolean toHigh = other.high == null || high != null && isOrdered(high, other.high, edge);
        return fromLow && toHigh;
    }

    private static boolean isOrdered(BigDecimal less, BigDecimal more, boolean orEqual) {
        return less.compareTo(more) < (orEqual ? 1 : 0);
    }

    /** Whether some value is in both; a bound that two stretches share is not enough, for rounding goes one way there. */
    boolean meets(Interval other) {
        if (isPoint()) {
            return within(other);
        }
        return other.isPoint() ? other.within(this) : isBelow(low, other.high) && isBelow(other.low, high);
    }

    private static boolean isBelow(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low == null || high == null || low.compareTo(high) < 0;
    }

    /** How far it is above another one, below zero when it is below; zero when they touch. */
    BigDecimal less(Interval other) {
        if (high != null && other.low != null && high.compareTo(other.low) < 0) {
            return high.subtract(other.low);
        }
        return low != null && other.high != null && low.compareTo(other.high) > 0
                ? low.subtract(other.high)
                : BigDecimal.ZERO;
    }

    /** Each value changed by something that keeps their order. */
    Interval map(UnaryOperator<BigDecimal> rising) {
        return new Interval(low == null ? null : rising.apply(low), high == null ? null : rising.apply(high), closed);
    }

    Interval negated() {
        return new Interval(high == null ? null : high.negate(), low == null ? null : low.negate(), closed);
    }

    Interval minus(Interval other) {
        BigDecimal least = low == null || other.high == null ? null : low.subtract(other.high);
        BigDecimal most = high == null || other.low == null ? null : high.subtract(other.low);
        return new Interval(least, most, closed && other.closed);
    }

    /** Its values divided by those of a bounded one above zero; the bounds are rounded outwards. */
    Interval over(Interval base) {
        BigDecimal small = base.low;
        BigDecimal big = base.high;
        if (small == null || big == null || small.signum() <= 0) {
            throw new IllegalArgumentException("cannot divide by " + base);
        }
        if (isPoint() && base.isPoint() && low != null) {
            return point(low.divide(big, NEAREST));
        }
        return new Interval(
                low == null ? null : low.divide(low.signum() < 0 ? small : big, DOWN),
                high == null ? null : high.divide(high.signum() < 0 ? big : small, UP),
                closed && base.closed);
    }
}
