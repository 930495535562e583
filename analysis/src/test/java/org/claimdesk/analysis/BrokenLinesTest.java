package org.claimdesk.analysis;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.analysis.sentence.BrokenLines;
import org.claimdesk.core.claim.Candidate;
import org.claimdesk.fixtures.Corpus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines that end where the page does mean nothing. */
class BrokenLinesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    static Stream<Arguments> layouts() {
        return Corpus.articles().stream().filter(file -> file.endsWith(".txt")).flatMap(file -> Stream.of(45, 64, 78)
                .map(width -> Arguments.of(file, width)));
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

    private static List<String> paragraphs(String file) {
        return Arrays.stream(Corpus.text(file).strip().split("\\n\\s*\\n"))
                .map(BrokenLinesTest::onOneLine)
                .toList();
    }

    private static List<String> read(String text) {
        return new TextAnalysis()
                .read(text, DAY).candidates().stream()
                        .map(BrokenLinesTest::shown)
                        .toList();
    }

    private static String shown(Candidate candidate) {
        String attribution = candidate.attribution().stream()
                .map(said -> said.speaker() + " " + said.cue() + " " + said.direct())
                .collect(joining(", "));
        String quantities = candidate.quantities().stream()
                .map(quantity -> onOneLine(quantity.text()))
                .collect(joining(", "));
        return onOneLine(candidate.quote()) + " " + candidate.kinds() + " " + candidate.score() + " "
                + candidate.reasons() + " " + attribution + " " + quantities;
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
