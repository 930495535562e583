package org.claimdesk.core.figure;

import org.jspecify.annotations.Nullable;

/** Mistakes that are known by the number they lead to. */
final class Mistakes {
    private static final String MIXED = "percent against percentage points";

    private final Sides sides;

    Mistakes(Sides sides) {
        this.sides = sides;
    }

    /** The mistake that explains a judgement, or the lack of one; the judgement itself when there is none. */
    @Nullable
    Judgement explained(@Nullable Judgement judgement) {
        if (judgement != null && judgement.outcome().isConsistent()) {
            return judgement;
        }
        Judgement mixed = percentAgainstPoints(judgement);
        Judgement later = mixed == null && judgement != null ? againstTheLater(judgement) : null;
        return mixed != null ? mixed : later != null ? later : judgement;
    }

    /** "Rose 2 percent", of what rose 2 percentage points, or the other way round. */
    private @Nullable Judgement percentAgainstPoints(@Nullable Judgement judgement) {
        Value other = counterpart();
        if (other == null) {
            return null;
        }
        if (judgement == null) {
            return new Judgement(
                    Outcome.PERCENT_AGAINST_POINTS,
                    other.words() + " against " + sides.words(),
                    MIXED,
                    null,
                    "the value before would tell one from the other");
        }
        return sides.stated(other).outcome().isConsistent()
                ? new Judgement(
                        Outcome.PERCENT_AGAINST_POINTS,
                        other.words() + " but " + judgement.calculation(),
                        MIXED,
                        judgement.difference(),
                        null)
                : null;
    }

    private @Nullable Value counterpart() {
        return switch (sides.stated()) {
            case RELATIVE -> sides.shown(Facet.POINTS);
            case POINTS -> sides.shown(Facet.RELATIVE);
            case LEVEL, FORMER, CHANGE, RATIO -> null;
        };
    }

    /** A change in percent of the later value. */
    private @Nullable Judgement againstTheLater(Judgement judgement) {
        boolean off = judgement.outcome() == Outcome.OFF && sides.stated() == Facet.RELATIVE;
        Value later = off ? sides.againstTheLater() : null;
        Judgement mistaken = later == null ? null : sides.stated(later);
        return mistaken == null || !mistaken.outcome().isConsistent()
                ? null
                : new Judgement(
                        Outcome.WRONG_BASELINE_OR_PERIOD,
                        judgement.calculation() + ", but " + mistaken.calculation(),
                        "wrong baseline",
                        judgement.difference(),
                        "it was measured against the later value");
    }
}
