package org.claimdesk.analysis.word;

import java.math.BigDecimal;

/**
 * A counting number as a text states it, in digits or in words.
 *
 * @param value scale words applied
 * @param precision the worth of its last stated digit
 * @param end index of the token after it
 * @param vague whether only its size is told: "thousands", "several hundred"
 * @param scaled whether a word such as "million" took part
 */
public record Cardinal(BigDecimal value, BigDecimal precision, int end, boolean vague, boolean scaled) {
    /** The number, some scale words later. */
    Cardinal times(BigDecimal scale, int newEnd) {
        return new Cardinal(plain(value.multiply(scale)), plain(precision.multiply(scale)), newEnd, vague, true);
    }

    /** Without the decimals that a scale word made meaningless: 2300000, not 2300000.0. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The same number taken to be in thousands, millions … */
    public Cardinal scaledLike(BigDecimal scale) {
        return times(scale, end);
    }
}
