package org.claimdesk.analysis.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.Quantity.Direction;
import org.claimdesk.core.claim.Quantity.Hedge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantitiesTest {
    @ParameterizedTest
    @MethodSource("rows")
    void a_sentence_gives_its_quantities(String row) {
        String[] columns = row.split(" => ?", 2);
        assertThat(told(columns[0])).isEqualTo(columns[1]);
    }

    @Test
    void places_count_code_points_of_the_whole_text() {
        CodePointText text = CodePointText.of("😀😀 Nobody came. 🎈 Then 39 children arrived.");
        Quantity children =
                Quantities.in(text, new TextPositionSelector(17, text.length())).get(0);
        assertThat(text.slice(children.place())).isEqualTo("39 children").isEqualTo(children.text());
    }

    @Property(tries = 200)
    void each_quantity_is_the_words_at_its_place(@ForAll String start, @ForAll String end) {
        CodePointText text = CodePointText.of(start + " rose by 5% to £3m, or three–four people " + end);
        List<Quantity> quantities = Quantities.in(text, new TextPositionSelector(0, text.length()));
        assertThat(quantities)
                .allSatisfy(quantity -> assertThat(text.slice(quantity.place())).isEqualTo(quantity.text()));
        assertThat(quantities).isSortedAccordingTo((one, other) -> one.place().compareTo(other.place()));
    }

    @Property(tries = 200)
    void any_text_of_figures_and_marks_is_read(@ForAll("scraps") String scraps) {
        CodePointText text = CodePointText.of(scraps);
        assertThat(Quantities.in(text, new TextPositionSelector(0, text.length())))
                .allSatisfy(quantity -> assertThat(text.slice(quantity.place())).isEqualTo(quantity.text()));
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "5",
                        "1,000",
                        "3.5",
                        "%",
                        "$",
                        "€",
                        "-",
                        "–",
                        "/",
                        "to",
                        "from",
                        "in",
                        "of",
                        "one",
                        "half",
                        "a",
                        "third",
                        "million",
                        "2020",
                        "than",
                        "more",
                        "rose",
                        "by",
                        ".",
                        ",",
                        "(",
                        ")",
                        "½",
                        "😀",
                        "m",
                        "km",
                        "’",
                        "s",
                        "\ud800",
                        "people",
                        "no",
                        "hundreds",
                        "twenty",
                        "hundred",
                        "and",
                        "99999999999999999999999999999999",
                        "aged",
                        "ranked",
                        "Section")
                .list()
                .ofMaxSize(14)
                .map(words -> String.join(words.size() % 2 == 0 ? " " : "", words));
    }

    static List<String> rows() throws IOException {
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(QuantitiesTest.class.getResourceAsStream("quantities.csv")),
                StandardCharsets.UTF_8))) {
            return rows.lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .toList();
        }
    }

    /** All quantities of a sentence in one line. */
    static String told(String sentence) {
        CodePointText text = CodePointText.of(sentence);
        return Quantities.in(text, new TextPositionSelector(0, text.length())).stream()
                .map(QuantitiesTest::told)
                .collect(Collectors.joining(" ; "));
    }

    static String told(Quantity quantity) {
        String range = quantity.upTo() == null ? "" : ".." + quantity.upTo().toPlainString();
        String change =
                quantity.from() == null ? "" : " from " + quantity.from().toPlainString();
        String direction = quantity.direction() == Direction.NONE
                ? ""
                : " " + quantity.direction() + (quantity.arrived() && quantity.from() == null ? " to" : "");
        String hedge = quantity.hedge() == Hedge.EXACT ? "" : " " + quantity.hedge();
        String baseline = quantity.baseline() == null ? "" : " against [" + quantity.baseline() + "]";
        String period = quantity.period() == null ? "" : " during [" + quantity.period() + "]";
        String precise = " ±" + quantity.precision().toPlainString();
        String unit = quantity.unit().isEmpty() ? "" : " " + quantity.unit();
        return "[" + quantity.text() + "] " + quantity.value().toPlainString() + range + unit + precise + change
                + direction + hedge + baseline + period;
    }
}
