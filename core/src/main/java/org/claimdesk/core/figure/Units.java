package org.claimdesk.core.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.claimdesk.core.claim.Quantity;

/** What sort of thing a unit is, and what a unit that can be taken in two ways is beside another one. */
final class Units {
    static final String PERCENT = "%";
    static final String POINTS = "percentage points";
    static final String TIMES = "times";

    private static final String BASIS_POINTS = "basis points";
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    /** Numbers that name a place in an order; they are exact. */
    private static final Set<String> NUMBERED =
            Set.of("score", "rank", "section", "article", "clause", "amendment", "chapter", "paragraph");

    /** Units whose zero could be elsewhere, so that a part of a value means nothing. */
    private static final Set<String> WITHOUT_ZERO = Set.of("°C", "°F", "degrees");

    private static final Map<String, Set<String>> HUNDREDTHS = Map.of(
            "cents", Set.of("USD", "EUR", "AUD", "CAD", "NZD", "HKD", "SGD", "ZAR"),
            "pence", Set.of("GBP"));

    /** Sorts of units. */
    enum Sort {
        PERCENT,
        POINTS,
        TIMES,
        MONEY,
        MEASURE,
        NUMBERED,
        COUNT
    }

    private final Measures measures;

    Units(Measures measures) {
        this.measures = measures;
    }

    Sort sort(String unit) {
        return switch (unit) {
            case PERCENT -> Sort.PERCENT;
            case POINTS, BASIS_POINTS -> Sort.POINTS;
            case TIMES -> Sort.TIMES;
            default ->
                isMoney(unit)
                        ? Sort.MONEY
                        : measures.knows(unit) ? Sort.MEASURE : NUMBERED.contains(unit) ? Sort.NUMBERED : Sort.COUNT;
        };
    }

    boolean isTime(String unit) {
        return measures.convert(BigDecimal.ONE, unit, "seconds") != null;
    }

    static boolean hasZero(String unit) {
        return !WITHOUT_ZERO.contains(unit);
    }

    /** Money has the three capital letters of ISO 4217. */
    private static boolean isMoney(String unit) {
        return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** The number with its unit taken as the other unit suggests: "pounds" beside kilograms are no money. */
    Quantity beside(Quantity number, String other) {
        String unit = number.unit();
        if (unit.equals(BASIS_POINTS)) {
            return in(POINTS, number, HUNDREDTH);
        }
        if (HUNDREDTHS.getOrDefault(unit, Set.of()).contains(other)) {
            return in(other, number, HUNDREDTH);
        }
        return in(meant(unit, other), number, BigDecimal.ONE);
    }

    private String meant(String unit, String other) {
        return switch (unit) {
            case "points" -> sort(other) == Sort.PERCENT || sort(other) == Sort.POINTS ? POINTS : unit;
            case "pounds" ->
                other.equals("GBP") ? other : measures.convert(BigDecimal.ONE, "lb", other) != null ? "lb" : unit;
            case "degrees" -> other.startsWith("°") ? other : unit;
            default -> unit;
        };
    }

    private static Quantity in(String unit, Quantity q, BigDecimal scale) {
        return unit.equals(q.unit())
                ? q
                : new Quantity(
                        q.value().multiply(scale),
                        q.upTo() == null ? null : q.upTo().multiply(scale),
                        q.from() == null ? null : q.from().multiply(scale),
                        unit,
                        q.direction(),
                        q.arrived(),
                        q.hedge(),
                        q.precision().multiply(scale),
                        q.baseline(),
                        q.period(),
                        q.text(),
                        q.place());
    }
}
