package org.claimdesk.analysis.quantity;

import java.math.BigDecimal;

/**
 * A number with its unit, before it is known what is said of it.
 *
 * @param first index of its first token
 * @param end index of the token after its last
 * @param value the number in its unit
 * @param precision the worth of its last stated digit
 * @param unit in normal form, empty when there is none
 * @param vague whether only its size is told
 * @param scaled whether a scale word such as "million" took part
 */
record Amount(int first, int end, BigDecimal value, BigDecimal precision, String unit, boolean vague, boolean scaled) {
    Amount in(String newUnit) {
        return new Amount(first, end, value, precision, newUnit, vague, scaled);
    }

    Amount in(String newUnit, int newEnd) {
        return new Amount(first, newEnd, value, precision, newUnit, vague, scaled);
    }

    Amount times(BigDecimal scale) {
        return new Amount(
                first, end, plain(value.multiply(scale)), plain(precision.multiply(scale)), unit, vague, true);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    boolean isPlainCount() {
        return unit.isEmpty() && !scaled && value.scale() <= 0;
    }
}
