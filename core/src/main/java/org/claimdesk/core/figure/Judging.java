package org.claimdesk.core.figure;

import java.math.BigDecimal;
import java.util.List;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.Quantity.Hedge;
import org.jspecify.annotations.Nullable;

/** Holds the claim's value of one facet against the figure's, both in the same unit. */
final class Judging {
    private static final List<BigDecimal> SLIPS = List.of(
            BigDecimal.valueOf(1_000),
            BigDecimal.valueOf(1_000_000),
            BigDecimal.valueOf(1_000_000_000),
            BigDecimal.valueOf(10),
            BigDecimal.valueOf(100));
    private static final String MIRRORED = "they differ in sign alone, and a loss is told with a sign or without";
    private static final BigDecimal CLOSE = new BigDecimal("0.01");

    private final Quantity claim;
    private final Quantity figure;
    private final Value said;
    private final Value shown;
    private final String unit;

    Judging(Quantity claim, Quantity figure, Value said, Value shown, String unit) {
        this.claim = claim;
        this.figure = figure;
        this.said = said;
        this.shown = shown;
        this.unit = unit;
    }

    Judgement judged() {
        if (isCovered()) {
            return told(Outcome.CONSISTENT, isSame() ? "=" : "fits", "", "consistent", null);
        }
        if (!said.range().meets(shown.range())) {
            return isSizeOnly() ? open("only the size is told") : isMirrored() ? open(MIRRORED) : off();
        }
        if (!shown.nominal().isBounded()) {
            return open("the figure only gives a bound");
        }
        return said.nominal().isPoint() || shown.nominal().isPoint()
                ? told(Outcome.CONSISTENT_BY_ROUNDING, "≈", allowance(), "consistent by rounding", null)
                : open("the ranges overlap only in part");
    }

    /** A loss of 2.7 metres is also told as a change of -2.7 metres. */
    private boolean isMirrored() {
        return Units.hasZero(unit)
                && said.nominal().side() * shown.nominal().side() < 0
                && said.range().meets(shown.range().negated());
    }

    private boolean isSame() {
        return said.nominal().isPoint() && shown.nominal().isPoint();
    }

    private boolean isCovered() {
        boolean inRange = shown.nominal().isBounded() && said.nominal().within(shown.nominal());
        return inRange || shown.nominal().within(said.nominal());
    }

    private String allowance() {
        return shown.nominal().within(said.range())
                ? ", " + Tolerance.words(claim)
                : ", the figure " + Tolerance.words(figure);
    }

    private Judgement off() {
        boolean stated = claim.hedge() == Hedge.EXACT || claim.hedge() == Hedge.ABOUT;
        boolean exact = said.range().isPoint();
        return told(Outcome.OFF, "≠", stated && !exact ? ", " + Tolerance.words(claim) : "", distance(), slip());
    }

    private String distance() {
        BigDecimal distance = difference().abs();
        return distance.signum() == 0
                ? "off, it is the bound itself"
                : "off by " + Numbers.with(unit.equals(Units.PERCENT) ? Units.POINTS : unit, Numbers.show(distance));
    }

    /** A number that is a thousand times the other was read in the wrong column, or said with the wrong word. */
    private @Nullable String slip() {
        BigDecimal one = said.nominal().low();
        BigDecimal other = shown.nominal().low();
        if (!isSame() || one == null || other == null || one.signum() == 0 || other.signum() == 0) {
            return null;
        }
        BigDecimal big = one.abs().max(other.abs());
        BigDecimal small = one.abs().min(other.abs());
        return SLIPS.stream()
                .filter(factor -> isClose(big, small.multiply(factor)))
                .findFirst()
                .map(factor -> "they differ by a factor of " + factor.toPlainString())
                .orElse(null);
    }

    private static boolean isClose(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(one.multiply(CLOSE)) <= 0;
    }

    /** "Thousands" is said of 4,300 too. */
    private boolean isSizeOnly() {
        return isWithinSize(claim, said, shown) || isWithinSize(figure, shown, said);
    }

    private static boolean isWithinSize(Quantity vague, Value size, Value other) {
        BigDecimal low = size.nominal().low();
        return low != null
                && Tolerance.isVague(vague)
                && other.nominal().within(Interval.of(low, low.multiply(BigDecimal.TEN)));
    }

    private Judgement open(String reason) {
        return told(Outcome.NOT_COMPARABLE, "against", "", "not comparable", reason);
    }

    private Judgement told(Outcome outcome, String sign, String note, String verdict, @Nullable String reason) {
        String calculation = shown.words() + " " + sign + " " + said.words() + note;
        BigDecimal difference = outcome == Outcome.NOT_COMPARABLE ? null : difference();
        return new Judgement(outcome, calculation, verdict, difference, reason);
    }

    private BigDecimal difference() {
        return Numbers.rounded(said.nominal().less(shown.nominal()));
    }

    /** The judgement on values that go in opposite directions. */
    Judgement opposed(String shownWay, String saidWay) {
        String calculation = shownWay + shown.words() + " against " + saidWay + said.words();
        return new Judgement(Outcome.WRONG_DIRECTION, calculation, "wrong direction", difference(), null);
    }
}
