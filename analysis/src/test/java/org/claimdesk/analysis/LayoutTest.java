package org.claimdesk.analysis;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimdesk.analysis.sentence.BrokenLines;
import org.claimdesk.analysis.sentence.JsonLine;
import org.claimdesk.core.claim.Candidate;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.fixtures.Corpus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How a text is laid out means nothing but where its paragraphs end. */
class LayoutTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    static List<String> articles() {
        return Corpus.articles().stream()
                .filter(file -> file.endsWith(".txt") || file.endsWith(".json"))
                .filter(file -> !file.endsWith("varnholm-business.json")) // a list of them
                .toList();
    }

    static Stream<Arguments> layouts() {
        return articles().stream().flatMap(file -> Stream.of(45, 64, 78).map(width -> Arguments.of(file, width)));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void broken_at_a_width_an_article_reads_as_it_does_unbroken(String file, int width) {
        List<String> paragraphs = paragraphs(file);
        assertThat(read(BrokenLines.of(paragraphs, width, "", "\n\n")))
                .isEqualTo(read(String.join("\n\n", paragraphs)));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void so_it_does_where_paragraphs_begin_further_in_and_no_line_is_blank(String file, int width) {
        List<String> paragraphs = paragraphs(file);
        assertThat(read(BrokenLines.of(paragraphs, width, "    ", "\n")))
                .isEqualTo(read(String.join("\n\n", paragraphs)));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void so_it_does_where_lines_end_in_two_characters(String file, int width) {
        List<String> paragraphs = paragraphs(file);
        String broken = BrokenLines.of(paragraphs, width, "  ", "\n").replace("\n", "\r\n");
        assertThat(read(broken)).isEqualTo(read(String.join("\n\n", paragraphs)));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void so_it_does_where_each_paragraph_is_a_line(String file) {
        List<String> paragraphs = paragraphs(file);
        assertThat(read(String.join("\n", paragraphs))).isEqualTo(read(String.join("\n\n", paragraphs)));
        assertThat(read("\t" + String.join("\n\t", paragraphs))).isEqualTo(read(String.join("\n\n", paragraphs)));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void so_it_does_with_other_marks_dashes_and_spaces(String file) {
        String text = String.join("\n\n", paragraphs(file));
        String typed = text.replaceAll("[“”]", "\"").replace('’', '\'').replace(" – ", " -- ");
        String spaced = text.replaceAll("([.!?]”?) ", "$1  ").replaceAll("(\\d) ", "$1\u00a0");
        assertThat(read(typed)).isEqualTo(read(text));
        assertThat(read(spaced)).isEqualTo(read(text));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void so_it_does_with_what_nobody_sees_in_its_words(String file) {
        String text = String.join("\n\n", paragraphs(file));
        assertThat(read("\ufeff" + text.replaceAll("(\\w{3})(\\w{3})", "$1\u00ad$2")))
                .isEqualTo(read(text));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void so_it_does_where_words_are_cut_at_the_end_of_lines(String file, int width) {
        List<String> paragraphs = paragraphs(file);
        assertThat(read(BrokenLines.hyphenated(paragraphs, width))).isEqualTo(read(String.join("\n\n", paragraphs)));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void so_it_does_with_letters_that_are_set_as_one(String file) {
        String text = String.join("\n\n", paragraphs(file));
        assertThat(read(text.replace("ffi", "ﬃ")
                        .replace("ff", "ﬀ")
                        .replace("fi", "ﬁ")
                        .replace("fl", "ﬂ")))
                .isEqualTo(read(text));
    }

    static Stream<Arguments> quotationMarks() {
        return articles().stream().flatMap(file -> Stream.of("«»", "»«", "„“", "„”", "””", "‘’", "''")
                .map(marks -> Arguments.of(file, marks)));
    }

    @ParameterizedTest
    @MethodSource("quotationMarks")
    void so_it_does_with_the_quotation_marks_of_other_countries(String file, String marks) {
        String text = String.join("\n\n", paragraphs(file));
        assertThat(read(text.replace('“', marks.charAt(0)).replace('”', marks.charAt(1))))
                .isEqualTo(read(text));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void so_it_does_with_quotation_marks_of_two_characters(String file) {
        String text = String.join("\n\n", paragraphs(file));
        assertThat(read(text.replace("“", "``").replace("”", "''"))).isEqualTo(read(text));
        assertThat(read(text.replace("“", "«\u00a0").replace("”", "\u00a0»"))).isEqualTo(read(text));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void so_it_does_with_spaces_that_hold_all_words_together(String file) {
        String text = String.join("\n\n", paragraphs(file));
        assertThat(read(text.replace(' ', '\u00a0'))).isEqualTo(read(text));
        assertThat(read(text.replace(' ', '\u202f'))).isEqualTo(read(text));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void so_it_does_with_stops_and_commas_behind_the_closing_mark(String file) {
        String text = String.join("\n\n", paragraphs(file));
        assertThat(read(text.replaceAll("([,.])”", "”$1")).stream().map(LayoutTest::withoutStops))
                .isEqualTo(read(text).stream().map(LayoutTest::withoutStops).toList());
    }

    private static String withoutStops(String shown) {
        return shown.replaceAll("[,.]", "");
    }

    private static List<String> paragraphs(String file) {
        return Arrays.stream(body(file).strip().split("\\n\\s*\\n"))
                .map(paragraph -> paragraph.replaceAll("\\s+", " "))
                .toList();
    }

    private static String body(String file) {
        String text = Corpus.text(file);
        if (file.endsWith(".txt")) {
            return text;
        }
        Map<String, List<String>> article = JsonLine.read(text.replaceAll("\\n\\s*", ""));
        return article.getOrDefault("body", article.getOrDefault("text", List.of()))
                .get(0);
    }

    private static List<String> read(String text) {
        return new TextAnalysis()
                .read(text, DAY).candidates().stream().map(LayoutTest::shown).toList();
    }

    private static String shown(Candidate candidate) {
        String attribution = candidate.attribution().stream()
                .map(said -> said.speaker() + " " + said.cue() + " " + said.direct())
                .collect(joining(", "));
        String quantities = candidate.quantities().stream().map(Quantity::text).collect(joining(", "));
        return bare(String.join(
                " ",
                candidate.quote(),
                candidate.kinds().toString(),
                String.valueOf(candidate.score()),
                candidate.reasons().toString(),
                attribution,
                quantities));
    }

    /** Without all that may differ: white space, quotation marks, and hyphens between letters. */
    private static String bare(String text) {
        return Normalizer.normalize(text.replace(" -- ", " – "), Normalizer.Form.NFKC)
                .replaceAll("''|``|[“”‘’„«»\"'\u00ad\ufeff]", "")
                .replaceAll("(?<=\\p{L})-\\n?(?=\\p{L})", "")
                .replaceAll("\\s", "");
    }
}
