package org.claimdesk.core.figure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.Quantity.Direction;

/** What one number tells, directly and by calculation; what it states itself comes first. */
final class Told {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Told() {}

    /** @param exact whether its digits are all there is to it, as of people counted one by one */
    static Map<Facet, Value> by(Quantity number, Units.Sort sort, boolean exact) {
        BigDecimal from = number.from();
        return from == null ? alone(number, sort, exact) : new Moved(number, from, exact).told(sort);
    }

    private static Map<Facet, Value> alone(Quantity number, Units.Sort sort, boolean exact) {
        Value value = stated(number, sort, exact);
        Map<Facet, Value> told = new LinkedHashMap<>();
        switch (sort) {
            case POINTS -> told.put(Facet.POINTS, value);
            case TIMES -> {
                told.put(Facet.RATIO, value);
                told.put(
                        Facet.RELATIVE,
                        value.map(Told::percent, Numbers.show(value.nominal()) + " - 1", Units.PERCENT));
            }
            case PERCENT -> {
                level(number, value, told);
                if (isMove(number)) {
                    told.put(Facet.RELATIVE, value);
                    told.put(Facet.RATIO, value.map(Told::ratio, "1 + " + value.words(), Units.TIMES));
                }
            }
            case MONEY, MEASURE, NUMBERED, COUNT -> {
                level(number, value, told);
                if (isMove(number)) {
                    told.put(Facet.CHANGE, value);
                }
            }
        }
        return told;
    }

    private static void level(Quantity number, Value value, Map<Facet, Value> told) {
        if (!number.isChange()) {
            told.put(Facet.LEVEL, value);
        }
    }

    /** A number below zero says that something fell, unless zero could be elsewhere. */
    private static boolean isMove(Quantity number) {
        return number.isChange() || number.value().signum() < 0 && Units.hasZero(number.unit());
    }

    private static Value stated(Quantity number, Units.Sort sort, boolean exact) {
        boolean down = number.isChange() && number.direction() == Direction.DOWN && sort != Units.Sort.TIMES;
        Value value =
                new Value(Tolerance.nominal(number), Tolerance.range(number, exact), Numbers.stated(number, down));
        return down ? value.negated(value.words()) : value;
    }

    static BigDecimal percent(BigDecimal ratio) {
        return ratio.subtract(BigDecimal.ONE).multiply(HUNDRED);
    }

    private static BigDecimal ratio(BigDecimal percent) {
        return percent.movePointLeft(2).add(BigDecimal.ONE);
    }
}
