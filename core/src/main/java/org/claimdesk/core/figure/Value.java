package org.claimdesk.core.figure;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/**
 * What a number says of one facet.
 *
 * @param nominal as it is stated: a point, a range, or all above or below a bound
 * @param range all it may stand for
 * @param words the calculation that led to it, if any, and the number with its unit
 */
record Value(Interval nominal, Interval range, String words) {
    static Value calculated(String formula, Interval nominal, Interval range, String unit) {
        return new Value(nominal, range, formula + " = " + Numbers.with(unit, Numbers.show(nominal)));
    }

    /** Each number changed by something that keeps their order. */
    Value map(UnaryOperator<BigDecimal> rising, String formula, String unit) {
        return calculated(formula, nominal.map(rising), range.map(rising), unit);
    }

    Value negated(String newWords) {
        return new Value(nominal.negated(), range.negated(), newWords);
    }

    /** The same without a direction. */
    Value unsigned() {
        return nominal.side() < 0 ? negated(words) : this;
    }
}
