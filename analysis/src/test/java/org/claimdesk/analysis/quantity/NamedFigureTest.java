package org.claimdesk.analysis.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.problem.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NamedFigureTest {
    @ParameterizedTest
    @MethodSource("rows")
    void a_figure_is_read_or_refused(String row) {
        String[] columns = row.split(" => ", 2);
        assertThat(told(columns[0])).isEqualTo(columns[1]);
    }

    @Test
    void a_figure_is_a_line_and_no_text() {
        assertThat(told("about ".repeat(40) + "5 people")).isEqualTo("figure-long");
    }

    @Test
    void a_refusal_says_what_to_write_instead() {
        assertThatThrownBy(() -> NamedFigure.read("no idea"))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("no number in the figure: no idea");
    }

    @Property(tries = 300)
    void whatever_is_named_is_read_or_refused(@ForAll String words) {
        assertThat(told("5 " + words + " -> 6")).isNotEmpty();
        assertThat(told(words)).isNotEmpty();
    }

    private static String told(String words) {
        try {
            Quantity figure = NamedFigure.read(words);
            assertThat(figure.text()).isEqualTo(words.strip());
            assertThat(figure.place().end())
                    .isEqualTo(figure.text().codePointCount(0, figure.text().length()));
            return QuantitiesTest.told(figure);
        } catch (Malformed refused) {
            return refused.code();
        }
    }

    static List<String> rows() throws IOException {
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NamedFigureTest.class.getResourceAsStream("named.csv")),
                StandardCharsets.UTF_8))) {
            return rows.lines().filter(row -> !row.startsWith("#")).toList();
        }
    }
}
