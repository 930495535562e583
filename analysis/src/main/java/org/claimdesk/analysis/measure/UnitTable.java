package org.claimdesk.analysis.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.function.RationalNumber;
import tech.units.indriya.unit.BaseUnit;
import tech.units.indriya.unit.Units;

/** The units by their normal form. */
final class UnitTable {
    /** A conversion of temperatures leaves a rest beyond the thirtieth digit; nobody states twenty. */
    private static final MathContext DIGITS = new MathContext(20);

    private static final Map<String, Unit<?>> BASES = Map.ofEntries(
            Map.entry("m", Units.METRE),
            Map.entry("m²", Units.SQUARE_METRE),
            Map.entry("m³", Units.CUBIC_METRE),
            Map.entry("kg", Units.KILOGRAM),
            Map.entry("m/s", Units.METRE_PER_SECOND),
            Map.entry("s", Units.SECOND),
            Map.entry("K", Units.KELVIN),
            Map.entry("W", Units.WATT),
            Map.entry("J", Units.JOULE),
            Map.entry("Hz", Units.HERTZ),
            Map.entry("B", new BaseUnit<>("B", "byte", AbstractUnit.ONE.getDimension())));

    static final Map<String, Unit<?>> UNITS = units();

    private UnitTable() {}

    /** Null when the units measure different things. */
    static @Nullable BigDecimal convert(BigDecimal value, String from, String to) {
        try {
            Number converted = unit(from).getConverterToAny(unit(to)).convert(value);
            return new BigDecimal(converted.toString()).round(DIGITS).stripTrailingZeros();
        } catch (IncommensurableException e) {
            return null;
        }
    }

    private static Unit<?> unit(String name) {
        return Objects.requireNonNull(UNITS.get(name), name);
    }

    private static Map<String, Unit<?>> units() {
        try (InputStream table = UnitTable.class.getResourceAsStream("measures.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(table), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], UnitTable::unit));
        } catch (IOException e) {
            throw new UncheckedIOException("the table of units cannot be read", e);
        }
    }

    private static Unit<?> unit(String[] row) {
        Unit<?> unit = Objects.requireNonNull(BASES.get(row[1]), row[1]).multiply(rational(row[2]));
        return row.length > 3 ? unit.shift(new BigDecimal(row[3])) : unit;
    }

    private static RationalNumber rational(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? RationalNumber.of(new BigDecimal(text))
                : RationalNumber.of(
                        new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }
}
