package org.claimdesk.core.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.Quantity.Hedge;

/** Numbers in formulas. */
final class Numbers {
    private static final int DECIMALS = 4;
    private static final int DIGITS = 3;

    private static final BigDecimal GROUPED_FROM = BigDecimal.valueOf(10_000);

    private Numbers() {}

    /** A result that may have no end: to four decimals, or to three digits where it is small. */
    static BigDecimal rounded(BigDecimal number) {
        int leading = number.scale() - number.precision() + DIGITS;
        BigDecimal rounded = number.setScale(Math.max(DECIMALS, leading), RoundingMode.HALF_EVEN);
        return plain(number.scale() < rounded.scale() ? number : rounded);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static String show(BigDecimal number) {
        BigDecimal shown = rounded(number);
        return number.abs().compareTo(GROUPED_FROM) < 0
                ? shown.toPlainString()
                : String.format(Locale.ROOT, "%,." + shown.scale() + "f", shown);
    }

    /** A stretch of numbers: "12", "10 to 12", "at least 10". */
    static String show(Interval stretch) {
        BigDecimal low = stretch.low();
        BigDecimal high = stretch.high();
        if (low != null && high != null) {
            return stretch.isPoint() ? show(low) : show(low) + " to " + show(high);
        }
        if (low != null) {
            return (stretch.closed() ? "at least " : "more than ") + show(low);
        }
        return high == null ? "any" : (stretch.closed() ? "at most " : "less than ") + show(high);
    }

    static String with(String unit, String number) {
        return unit.isEmpty() ? number : number + " " + unit;
    }

    /** A number as stated, with its hedge: "about 200 people", "down at least 5 %". */
    static String stated(Quantity q, boolean down) {
        if (Tolerance.isVague(q)) {
            return "“" + q.text() + "”";
        }
        if (down && !Tolerance.nominal(q).isBounded()) {
            return "down " + stated(q, false);
        }
        Interval nominal = Tolerance.nominal(q);
        String about = q.hedge() == Hedge.ABOUT ? "about " : "";
        return about + with(q.unit(), show(down ? nominal.negated() : nominal));
    }
}
