package org.claimdesk.analysis.word;

import java.math.BigDecimal;

/** Adds up the number words from a token on. */
final class Spelled {
    private static final BigDecimal HUNDRED = NumberWords.power(2);
    private static final BigDecimal BEYOND_SCALES = NumberWords.power(18);

    private final Tokens tokens;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private BigDecimal precision = BigDecimal.ONE;
    private BigDecimal lowestScale = BEYOND_SCALES;
    private int room = 1000;
    private boolean scaled;

    Spelled(Tokens tokens, int index) {
        this.tokens = tokens;
        this.at = index;
    }

    Cardinal read() {
        while (take(tokens.get(at).text())) {
            at = next();
        }
        return new Cardinal(total.add(current), precision, at, false, scaled);
    }

    private boolean take(String word) {
        Integer small = NumberWords.SMALL.get(word);
        if (small != null) {
            return takeSmall(small);
        }
        BigDecimal scale = NumberWords.SCALES.get(word);
        return scale != null && takeScale(scale);
    }

    /** "twenty" leaves room for "five", "hundred" for "twenty". */
    private boolean takeSmall(int small) {
        if (small >= room) {
            return false;
        }
        current = current.add(BigDecimal.valueOf(small));
        room = small >= 20 ? 10 : 0;
        precision = BigDecimal.ONE;
        return true;
    }

    private boolean takeScale(BigDecimal scale) {
        if (scale.compareTo(lowestScale) >= 0) {
            return false;
        }
        BigDecimal factor = current.signum() == 0 ? BigDecimal.ONE : current;
        scaled = true;
        precision = scale;
        if (scale.equals(HUNDRED)) {
            if (room > 100 && current.signum() > 0) {
                return false;
            }
            current = factor.multiply(scale);
            room = 100;
            return true;
        }
        total = total.add(factor.multiply(scale));
        current = BigDecimal.ZERO;
        lowestScale = scale;
        room = 1000;
        return true;
    }

    /** The next number word, over a dash or the "and" of "two hundred and five". */
    private int next() {
        int next = at + 1;
        boolean joins = tokens.isInnerDash(next) || (tokens.is(next, "and") && room >= 100);
        return joins && NumberWords.SMALL.getOrDefault(tokens.get(next + 1).text(), room) < room ? next + 1 : next;
    }
}
