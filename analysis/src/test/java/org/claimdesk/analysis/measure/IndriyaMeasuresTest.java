package org.claimdesk.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndriyaMeasuresTest {
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15);

    private final IndriyaMeasures measures = new IndriyaMeasures();

    @ParameterizedTest
    @MethodSource("rows")
    void a_measure_is_told_in_another_unit(String row) {
        String[] sides = row.split(" = ");
        String[] from = sides[0].split(" ", 2);
        String[] to = sides[1].split(" ", 2);
        BigDecimal converted = measures.convert(new BigDecimal(from[0]), from[1], to[1]);
        if (to[0].equals("not")) {
            assertThat(converted).isNull();
        } else {
            assertThat(converted).isEqualByComparingTo(to[0]);
        }
    }

    static List<String> rows() throws IOException {
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(IndriyaMeasuresTest.class.getResourceAsStream("conversions.csv")),
                StandardCharsets.UTF_8))) {
            return rows.lines().filter(row -> !row.startsWith("#")).toList();
        }
    }

    @Property
    void there_and_back_again_is_the_same(
            @ForAll("numbers") BigDecimal number, @ForAll("units") String from, @ForAll("units") String to) {
        BigDecimal there = measures.convert(number, from, to);
        if (there != null) {
            BigDecimal back = Objects.requireNonNull(measures.convert(there, to, from));
            assertThat(back.round(FIFTEEN_DIGITS)).isEqualByComparingTo(number);
        }
    }

    @Property
    void what_is_longer_is_longer_in_every_unit(
            @ForAll("numbers") BigDecimal one,
            @ForAll("numbers") BigDecimal other,
            @ForAll("units") String from,
            @ForAll("units") String to) {
        BigDecimal first = measures.convert(one, from, to);
        BigDecimal second = measures.convert(other, from, to);
        if (first != null && second != null) {
            assertThat(Integer.signum(first.compareTo(second))).isEqualTo(Integer.signum(one.compareTo(other)));
        }
    }

    @Test
    void what_counts_things_is_no_measure() {
        assertThat(measures.knows("people")).isFalse();
        assertThat(measures.knows("%")).isFalse();
        assertThat(measures.knows("USD")).isFalse();
        assertThat(measures.knows("")).isFalse();
        assertThat(measures.knows("km")).isTrue();
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of(UnitTable.UNITS.keySet().stream().sorted().toList());
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("1"), new BigDecimal("1000000"))
                .ofScale(3);
    }
}
