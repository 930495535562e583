package org.claimdesk.core.figure;

import java.util.List;
import org.claimdesk.core.claim.Quantity;
import org.jspecify.annotations.Nullable;

/** Holds numbers of claims against figures of evidence. */
public final class Comparing {
    private final FigureReader reader;
    private final Units units;
    private final Aligning aligning;

    public Comparing(FigureReader reader, Measures measures) {
        this.reader = reader;
        this.units = new Units(measures);
        this.aligning = new Aligning(measures, units);
    }

    public Comparison compare(Quantity claim, Quantity figure) {
        return match(claim, figure).comparison();
    }

    /** The figures of one passage against a number of a claim, the one that answers it best first. */
    List<Match> matches(Quantity claim, List<Quantity> figures) {
        return figures.stream()
                .filter(figure -> !isEcho(figure, figures))
                .map(figure -> match(claim, figure))
                .sorted(Match.BEST_FIRST)
                .toList();
    }

    /** "Rose to 5 % from 3 % a year ago" tells its 3 % twice. */
    private static boolean isEcho(Quantity figure, List<Quantity> figures) {
        return figure.from() == null
                && figures.stream()
                        .anyMatch(other -> other.from() != null
                                && other.from().compareTo(figure.value()) == 0
                                && other.unit().equals(figure.unit())
                                && !other.place().contains(figure.place()));
    }

    private Match match(Quantity claim, Quantity figure) {
        Sides sides =
                new Sides(units.beside(claim, figure.unit()), units.beside(figure, claim.unit()), units, aligning);
        Judgement judgement = new Mistakes(sides).explained(sides.judged());
        if (judgement == null) {
            return blocked(claim, figure, sides.obstacle());
        }
        Judgement timed = timed(claim, figure, judgement);
        Match match = Match.of(
                new Comparison(claim, figure, timed.outcome(), timed.formula(), timed.difference(), timed.reason()));
        Obstacle apart = match.isFar() && timed.reason() == null ? apart(claim.unit(), figure.unit()) : null;
        return apart == null ? match : blocked(claim, figure, apart);
    }

    /** Numbers far apart are hardly of the same thing when one has no unit, or when they are minutes and years. */
    private @Nullable Obstacle apart(String claim, String figure) {
        if (claim.isEmpty() != figure.isEmpty()) {
            return Obstacle.far(
                    "the " + (claim.isEmpty() ? "claim" : "figure") + " names no unit, and they are far apart");
        }
        return claim.equals(figure) || !units.isTime(claim)
                ? null
                : Obstacle.far(claim + " against " + figure + ", and they are far apart");
    }

    private static Match blocked(Quantity claim, Quantity figure, Obstacle obstacle) {
        String formula =
                Numbers.stated(figure, false) + " against " + Numbers.stated(claim, false) + ": not comparable";
        return Match.blocked(Comparison.none(claim, figure, formula, obstacle.reason()), obstacle.related());
    }

    /** Whatever two numbers come to, they tell nothing of each other when they are of different times. */
    private Judgement timed(Quantity claim, Quantity figure, Judgement judgement) {
        String period = difference(claim.period(), figure.period());
        String baseline = difference(claim.baseline(), figure.baseline());
        String reason = period != null ? period : baseline;
        return reason == null || judgement.outcome() == Outcome.NOT_COMPARABLE
                ? judgement
                : judgement.instead(
                        Outcome.WRONG_BASELINE_OR_PERIOD, period != null ? "wrong period" : "wrong baseline", reason);
    }

    private @Nullable String difference(@Nullable String said, @Nullable String shown) {
        return said != null && shown != null && reader.differ(said, shown)
                ? "the claim says “" + said + "”, the figure “" + shown + "”"
                : null;
    }
}
