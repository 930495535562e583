package org.claimdesk.storage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.claimdesk.core.journal.CanonicalJson;
import org.claimdesk.core.thing.IsoTime;
import org.jspecify.annotations.Nullable;

/**
 * Writes one object as canonical JSON (RFC 8785). Keys must be given in their order, which is checked; a value that is
 * absent, empty or false leaves no key, so that a later field changes no earlier content.
 */
final class Canonical {
    /** Up to here doubles are integers without gaps. */
    private static final double EXACT = 0x1p53;

    /** Decimals of up to fifteen digits are told apart by a double, so that what reads back is the shortest. */
    private static final long FIFTEEN_DIGITS = 1_000_000_000_000_000L;

    /** Room for most contents, so that they are not copied as they grow. */
    private static final int ROOM = 2048;

    private final StringBuilder out;
    private String last = "";

    private Canonical(StringBuilder out) {
        this.out = out;
    }

    static String object(Consumer<Canonical> fields) {
        StringBuilder out = new StringBuilder(ROOM).append('{');
        fields.accept(new Canonical(out));
        return out.append('}').toString();
    }

    private static <T> void write(StringBuilder out, T value, BiConsumer<T, Canonical> fields) {
        out.append('{');
        fields.accept(value, new Canonical(out));
        out.append('}');
    }

    private StringBuilder key(String key) {
        if (key.compareTo(last) <= 0) {
            throw new IllegalStateException("'" + key + "' comes before '" + last + "'");
        }
        if (!last.isEmpty()) {
            out.append(',');
        }
        last = key;
        return out.append('"').append(key).append("\":");
    }

    Canonical text(String key, @Nullable Object value) {
        if (value != null) {
            CanonicalJson.append(key(key), value.toString());
        }
        return this;
    }

    Canonical time(String key, @Nullable Instant value) {
        return text(key, value == null ? null : IsoTime.of(value));
    }

    Canonical number(String key, long value) {
        key(key).append(value);
        return this;
    }

    Canonical number(String key, double value) {
        key(key).append(ecmaScript(value));
        return this;
    }

    Canonical flag(String key, boolean value) {
        if (value) {
            key(key).append(true);
        }
        return this;
    }

    Canonical texts(String key, Collection<?> values) {
        if (!values.isEmpty()) {
            key(key).append('[');
            String separator = "";
            for (Object value : values) {
                CanonicalJson.append(out.append(separator), value.toString());
                separator = ",";
            }
            out.append(']');
        }
        return this;
    }

    <T> Canonical object(String key, @Nullable T value, BiConsumer<T, Canonical> fields) {
        if (value != null) {
            write(key(key), value, fields);
        }
        return this;
    }

    <T> Canonical objects(String key, List<T> values, BiConsumer<T, Canonical> fields) {
        if (!values.isEmpty()) {
            key(key).append('[');
            String separator = "";
            for (T value : values) {
                write(out.append(separator), value, fields);
                separator = ",";
            }
            out.append(']');
        }
        return this;
    }

    /** A number as ECMAScript writes it (RFC 8785, section 3.2.2.3); {@link Double#toString} differs and varies by JDK. */
    static String ecmaScript(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no " + value);
        }
        if (value == Math.rint(value) && Math.abs(value) < EXACT) {
            return Long.toString((long) value);
        }
        BigDecimal shortest = shortest(value);
        int exponent = shortest.precision() - shortest.scale() - 1;
        return exponent < -6 || exponent > 20 ? scientific(shortest, exponent) : shortest.toPlainString();
    }

    private static BigDecimal shortest(double value) {
        long tenThousandths = Math.round(value * 10_000);
        if (tenThousandths / 10_000.0 == value && Math.abs(tenThousandths) < FIFTEEN_DIGITS) {
            return BigDecimal.valueOf(tenThousandths, 4).stripTrailingZeros();
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < 17; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(17)).stripTrailingZeros();
    }

    private static String scientific(BigDecimal number, int exponent) {
        String digits = number.unscaledValue().abs().toString();
        return (number.signum() < 0 ? "-" : "")
                + digits.charAt(0)
                + (digits.length() > 1 ? "." + digits.substring(1) : "")
                + (exponent < 0 ? "e-" : "e+")
                + Math.abs(exponent);
    }
}
