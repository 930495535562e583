package org.claimdesk.core.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import org.claimdesk.core.claim.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A comparison, and how well its figure answers the claim's number: the lower the rank, the better.
 *
 * @param distance how far apart they are as a part of the claim's number; decides between two of one rank
 */
record Match(Comparison comparison, int rank, BigDecimal distance) {
    static final Comparator<Match> BEST_FIRST =
            Comparator.comparingInt(Match::rank).thenComparing(Match::distance);

    /** Beyond half of the claim's number, a figure may well be of something else. */
    private static final BigDecimal FAR = new BigDecimal("0.5");

    private static final BigDecimal UNLIKE = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final int RELATED = 10;
    private static final int UNRELATED = 20;

    static Match of(Comparison comparison) {
        return new Match(comparison, rankOf(comparison), distanceOf(comparison));
    }

    static Match blocked(Comparison comparison, boolean related) {
        return new Match(comparison, related ? RELATED : UNRELATED, apart(comparison.claim(), comparison.figure()));
    }

    private static BigDecimal apart(Quantity claim, @Nullable Quantity figure) {
        return figure == null || !figure.unit().equals(claim.unit())
                ? UNLIKE
                : part(claim.value().subtract(figure.value()), claim);
    }

    /** Whether the figure could be what the claim speaks of. */
    boolean answers() {
        return rank < RELATED;
    }

    boolean isRelated() {
        return rank < UNRELATED;
    }

    /** Whether the figure is off by more than half of the claim's number. */
    boolean isFar() {
        return comparison.outcome() == Outcome.OFF && distance.compareTo(FAR) > 0;
    }

    private static int rankOf(Comparison comparison) {
        return switch (comparison.outcome()) {
            case CONSISTENT -> 0;
            case CONSISTENT_BY_ROUNDING -> 1;
            case PERCENT_AGAINST_POINTS -> comparison.difference() == null ? 7 : 2;
            case OFF -> distanceOf(comparison).compareTo(FAR) <= 0 ? 3 : 6;
            case WRONG_DIRECTION -> 4;
            case WRONG_BASELINE_OR_PERIOD -> 5;
            case NOT_COMPARABLE -> RELATED;
        };
    }

    private static BigDecimal distanceOf(Comparison comparison) {
        BigDecimal difference = comparison.difference();
        return difference == null ? BigDecimal.ZERO : part(difference, comparison.claim());
    }

    private static BigDecimal part(BigDecimal difference, Quantity claim) {
        BigDecimal value = claim.value().abs();
        return value.signum() == 0 ? difference.abs() : difference.abs().divide(value, MathContext.DECIMAL32);
    }
}
