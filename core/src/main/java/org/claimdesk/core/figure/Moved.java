package org.claimdesk.core.figure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.core.claim.Quantity;
import org.jspecify.annotations.Nullable;

/** A value with the value before it tells all ways in which something can move. */
final class Moved {
    private final Quantity number;
    private final Value now;
    private final Value former;

    Moved(Quantity number, BigDecimal from, boolean exact) {
        this.number = number;
        this.now = new Value(Tolerance.nominal(number), Tolerance.range(number, exact), Numbers.stated(number, false));
        this.former = new Value(
                Interval.point(from),
                Tolerance.around(number, from, exact),
                Numbers.with(number.unit(), Numbers.show(from)));
    }

    Map<Facet, Value> told(Units.Sort sort) {
        Map<Facet, Value> told = new LinkedHashMap<>();
        told.put(Facet.LEVEL, now);
        told.put(Facet.FORMER, former);
        Facet change = sort == Units.Sort.PERCENT ? Facet.POINTS : Facet.CHANGE;
        told.put(change, change(change.unit(number.unit())));
        if (hasParts()) {
            told.put(Facet.RELATIVE, relative());
            told.put(Facet.RATIO, ratio());
        }
        return told;
    }

    private boolean hasParts() {
        return former.range().isPositive() && Units.hasZero(number.unit());
    }

    private Value change(String unit) {
        return Value.calculated(
                shown(now) + " - " + shown(former),
                now.nominal().minus(former.nominal()),
                now.range().minus(former.range()),
                unit);
    }

    private Value relative() {
        return Value.calculated(
                formula(former),
                now.nominal().over(former.nominal()).map(Told::percent),
                now.range().over(former.range()).map(Told::percent),
                Units.PERCENT);
    }

    /** The change measured against the later value, which is a common mistake; null where it cannot be told. */
    static @Nullable Value againstTheLater(Quantity number, boolean exact) {
        BigDecimal from = number.from();
        return from == null ? null : new Moved(number, from, exact).againstTheLater();
    }

    private @Nullable Value againstTheLater() {
        if (!hasParts() || !now.range().isBounded() || !now.range().isPositive()) {
            return null;
        }
        return Value.calculated(
                formula(now),
                former.nominal().over(now.nominal()).map(Told::percent).negated(),
                former.range().over(now.range()).map(Told::percent).negated(),
                Units.PERCENT);
    }

    private Value ratio() {
        return Value.calculated(
                shown(now) + " / " + shown(former),
                now.nominal().over(former.nominal()),
                now.range().over(former.range()),
                Units.TIMES);
    }

    private String formula(Value base) {
        return "(" + shown(now) + " - " + shown(former) + ") / " + shown(base);
    }

    private static String shown(Value value) {
        String number = Numbers.show(value.nominal());
        return value.nominal().isPoint() && !number.startsWith("-") ? number : "(" + number + ")";
    }
}
