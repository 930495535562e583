package org.claimdesk.analysis.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import org.claimdesk.core.claim.DateMention;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatesTest {
    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 16);

    @ParameterizedTest
    @MethodSource("rows")
    void a_sentence_gives_its_dates(String row) {
        String[] columns = row.split(" => ?", 2);
        assertThat(told(columns[0])).isEqualTo(columns[1]);
    }

    @Test
    void relative_dates_stay_unresolved_in_an_article_without_a_date() {
        assertThat(in("They met on Tuesday and last week, two years ago.", null))
                .extracting(DateMention::text, DateMention::start, DateMention::relative)
                .containsExactly(
                        tuple("Tuesday", null, true),
                        tuple("last week", null, true),
                        tuple("two years ago", null, true));
    }

    @Property(tries = 200)
    void any_text_of_date_words_is_read_on_any_day(@ForAll("scraps") String scraps, @ForAll LocalDate publishedOn) {
        CodePointText text = CodePointText.of(scraps);
        assertThat(Dates.in(text, new TextPositionSelector(0, text.length()), publishedOn))
                .allSatisfy(date -> assertThat(text.slice(date.place())).isEqualTo(date.text()));
    }

    @Property(tries = 200)
    void each_date_is_the_words_at_its_place(@ForAll String start, @ForAll String end) {
        CodePointText text = CodePointText.of(start + " on 5 January 2021 at 10 a.m. and last week " + end);
        assertThat(Dates.in(text, new TextPositionSelector(0, text.length()), PUBLISHED))
                .allSatisfy(date -> assertThat(text.slice(date.place())).isEqualTo(date.text()));
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "January", "May", "Feb", ".", "29", "31", "2021", "1900", "s", "'", "th", "century", "19", "-",
                        "/", ",", "last", "next", "the", "past", "three", "99999", "years", "ago", "a", "decade",
                        "quarter", "first", "Q", "4", "of", "since", "between", "and", "to", "from", "Tuesday",
                        "weekend", "10:30", "p.m.", "GMT", "later", "today", "will", "😀", "half")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(words.size() % 3 == 0 ? "" : " ", words));
    }

    static List<String> rows() throws IOException {
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DatesTest.class.getResourceAsStream("dates.csv")), StandardCharsets.UTF_8))) {
            return rows.lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .toList();
        }
    }

    /** All dates of a sentence in one line. */
    static String told(String sentence) {
        return in(sentence, PUBLISHED).stream().map(DatesTest::told).collect(Collectors.joining(" ; "));
    }

    private static List<DateMention> in(String sentence, @Nullable LocalDate publishedOn) {
        CodePointText text = CodePointText.of(sentence);
        return Dates.in(text, new TextPositionSelector(0, text.length()), publishedOn);
    }

    private static String told(DateMention date) {
        LocalDate end = date.end();
        String span = end == null ? "?" : end.equals(date.start()) ? end.toString() : date.start() + ".." + end;
        return "[" + date.text() + "] " + span + (date.relative() ? " relative" : "");
    }
}
