package org.claimdesk.core.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;

/**
 * A comparison, and how well its figure answers the claim's number: the lower the rank, the better.
 *
 * @param distance how far apart they are as a part of the claim's number; decides between two of one rank
 */
record Match(Comparison comparison, int rank, BigDecimal distance) {
    static final Comparator<Match> BEST_FIRST =
            Comparator.comparingInt(Match::rank).thenComparing(Match::distance);

    private static final int RELATED = 10;
    private static final int UNRELATED = 20;

    static Match of(Comparison comparison) {
        return new Match(comparison, rankOf(comparison), distanceOf(comparison));
    }

    static Match blocked(Comparison comparison, boolean related) {
        return new Match(comparison, related ? RELATED : UNRELATED, BigDecimal.ZERO);
    }

    /** Whether the figure could be what the claim speaks of. */
    boolean answers() {
        return rank < RELATED;
    }

    boolean isRelated() {
        return rank < UNRELATED;
    }

    private static int rankOf(Comparison comparison) {
        return switch (comparison.outcome()) {
            case CONSISTENT -> 0;
            case CONSISTENT_BY_ROUNDING -> 1;
            case PERCENT_AGAINST_POINTS -> comparison.difference() == null ? 6 : 2;
            case OFF -> 3;
            case WRONG_DIRECTION -> 4;
            case WRONG_BASELINE_OR_PERIOD -> 5;
            case NOT_COMPARABLE -> RELATED;
        };
    }

    private static BigDecimal distanceOf(Comparison comparison) {
        BigDecimal difference = comparison.difference();
        BigDecimal value = comparison.claim().value().abs();
        if (difference == null || value.signum() == 0) {
            return difference == null ? BigDecimal.ZERO : difference.abs();
        }
        return difference.abs().divide(value, MathContext.DECIMAL32);
    }
}
