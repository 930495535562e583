package org.claimdesk.core.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.Quantity.Direction;
import org.claimdesk.core.claim.Quantity.Hedge;
import org.claimdesk.core.figure.Units.Sort;
import org.jspecify.annotations.Nullable;

/** A number of a claim and a figure, with all that each of them tells. */
final class Sides {
    private final Aligning aligning;
    private final Quantity claim;
    private final Quantity figure;
    private final Sort saidSort;
    private final Sort shownSort;
    private final boolean exact;
    private final Map<Facet, Value> said;
    private final Map<Facet, Value> shown;

    Sides(Quantity claim, Quantity figure, Units units, Aligning aligning) {
        this.aligning = aligning;
        this.claim = claim;
        this.figure = figure;
        this.saidSort = units.sort(claim.unit());
        this.shownSort = units.sort(figure.unit());
        boolean counted = !claim.unit().isEmpty() || !figure.unit().isEmpty();
        this.exact = counted && isCounted(claim, saidSort) && isCounted(figure, shownSort);
        this.said = Told.by(claim, saidSort, exact);
        this.shown = Told.by(figure, shownSort, exact || !figure.unit().isEmpty() && isCounted(figure, shownSort));
    }

    /** Persons and jobs are counted one by one; 50 of them are not 50.4 rounded. */
    private static boolean isCounted(Quantity q, Sort sort) {
        boolean whole = q.precision().compareTo(BigDecimal.ONE) == 0
                && q.value().stripTrailingZeros().scale() <= 0
                && (q.hedge() != Hedge.ABOUT);
        return whole
                && (sort == Sort.COUNT || sort == Sort.NUMBERED)
                && !q.unit().equals("points");
    }

    /** What the figure shows of the first thing the claim says that it tells of; null when there is none. */
    @Nullable
    Judgement judged() {
        for (Facet facet : said.keySet()) {
            Value answer = answer(facet);
            if (answer != null) {
                return judged(facet, answer);
            }
        }
        return undirected();
    }

    private @Nullable Value answer(Facet facet) {
        Value value = shown.get(facet);
        if (value == null || !facet.isInUnit()) {
            return value;
        }
        return aligning.between(claim.unit(), figure.unit()) == null
                ? aligning.aligned(facet, value, figure.unit(), claim.unit())
                : null;
    }

    private Judgement judged(Facet facet, Value answer) {
        Judgement level = judged(facet, value(facet), answer);
        Value before = facet == Facet.LEVEL && said.containsKey(Facet.FORMER) ? answer(Facet.FORMER) : null;
        if (before == null || !level.outcome().isConsistent()) {
            return level;
        }
        Judgement former = judged(Facet.FORMER, value(Facet.FORMER), before);
        boolean worse = former.outcome().compareTo(level.outcome()) > 0;
        return worse ? former.because("it is the value before that differs") : level;
    }

    private Value value(Facet facet) {
        return Objects.requireNonNull(said.get(facet));
    }

    private Judgement judged(Facet facet, Value ours, Value theirs) {
        boolean directed = facet.isMove() && hasWay(claim) && hasWay(figure);
        Value one = facet.isMove() && !directed ? ours.unsigned() : ours;
        Value other = facet.isMove() && !directed ? theirs.unsigned() : theirs;
        Judging judging = new Judging(claim, figure, one, other, facet.unit(claim.unit()));
        if (facet == Facet.LEVEL && isOpposite(way(claim), way(figure))) {
            return judging.opposed(way(figure) + " to ", way(claim) + " to ");
        }
        if (facet == Facet.RATIO && isOpposite(growth(ours, claim), growth(theirs, figure))) {
            return judging.opposed("", "");
        }
        boolean opposite = directed && one.nominal().side() * other.nominal().side() < 0;
        return opposite && !one.range().meets(other.range()) ? judging.opposed("", "") : judging.judged();
    }

    private static boolean hasWay(Quantity q) {
        return q.direction() != Direction.NONE || q.from() != null || q.value().signum() < 0;
    }

    /** The way a number is said to have gone; the values tell it better than the words. */
    private static Direction way(Quantity q) {
        BigDecimal from = q.from();
        if (from == null) {
            return q.direction();
        }
        int sign = q.value().compareTo(from);
        return sign > 0 ? Direction.UP : sign < 0 ? Direction.DOWN : Direction.NONE;
    }

    /** Whether a multiple is more or less than what was; of "twice as many" it is not said that anything moved. */
    private static Direction growth(Value ratio, Quantity q) {
        int side = ratio.nominal().minus(Interval.point(BigDecimal.ONE)).side();
        return !hasWay(q) || side == 0 ? Direction.NONE : side > 0 ? Direction.UP : Direction.DOWN;
    }

    private static boolean isOpposite(Direction one, Direction other) {
        return one != other && one != Direction.NONE && other != Direction.NONE;
    }

    /** "Added 5,000 jobs" and "5,000 jobs were created": the same, though one of them names no direction. */
    private @Nullable Judgement undirected() {
        boolean counted = saidSort == Sort.COUNT || saidSort == Sort.MONEY;
        Value ours = said.containsKey(Facet.CHANGE) ? said.get(Facet.CHANGE) : said.get(Facet.LEVEL);
        Value theirs = shown.containsKey(Facet.CHANGE) ? shown.get(Facet.CHANGE) : shown.get(Facet.LEVEL);
        boolean alone = claim.from() == null && figure.from() == null && !claim.arrived() && !figure.arrived();
        if (!counted
                || !alone
                || ours == null
                || theirs == null
                || aligning.between(claim.unit(), figure.unit()) != null) {
            return null;
        }
        Judgement judgement =
                judged(Facet.CHANGE, ours, aligning.aligned(Facet.CHANGE, theirs, figure.unit(), claim.unit()));
        String who = hasWay(claim) ? "figure" : "claim";
        return judgement.outcome().isConsistent() ? judgement.because("the " + who + " names no direction") : null;
    }

    /** The facet that the claim states itself. */
    Facet stated() {
        return said.keySet().iterator().next();
    }

    /** What the figure tells of a facet by calculation, whatever its unit; null when it does not. */
    @Nullable
    Value shown(Facet facet) {
        return shown.get(facet);
    }

    /** What the claim states, held against a value of the figure that may be another facet. */
    Judgement stated(Value theirs) {
        return judged(stated(), value(stated()), theirs);
    }

    String words() {
        return value(stated()).words();
    }

    /** The figure's change in percent of its later value; null where it cannot be told. */
    @Nullable
    Value againstTheLater() {
        return Moved.againstTheLater(figure, exact);
    }

    /** Why nothing that one tells is told by the other. */
    Obstacle obstacle() {
        if (figure.from() != null && said.containsKey(Facet.RELATIVE)) {
            return Obstacle.near("the value before is not above zero, so no part of it can be told");
        }
        Obstacle units = aligning.between(claim.unit(), figure.unit());
        if (units == null) {
            return Obstacle.near(claim.isChange() ? still("claim", figure, "figure") : still("figure", claim, "claim"));
        }
        boolean part = said.containsKey(Facet.CHANGE) && shown.containsKey(Facet.RELATIVE)
                || said.containsKey(Facet.RELATIVE) && shown.containsKey(Facet.CHANGE);
        return part ? Obstacle.far("a part against a number: the value before is not known") : units;
    }

    private static String still(String moving, Quantity other, String name) {
        return "the " + moving + " tells how far it moved, the " + name
                + (hasWay(other) ? " where it stands" : " names no direction");
    }
}
