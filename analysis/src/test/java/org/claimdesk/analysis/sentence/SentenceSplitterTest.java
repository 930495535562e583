package org.claimdesk.analysis.sentence;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {
    /** Sentences stand between bars in the table, line ends as an arrow. */
    @ParameterizedTest
    @MethodSource("rows")
    void a_text_is_split_where_its_bars_stand(String row) {
        String text =
                row.replace(" | ", " ").replace("↵| ", "↵").replace("|", "").replace('↵', '\n');
        List<String> expected = List.of(row.replace("↵|", "|").split("\\|")).stream()
                .map(sentence -> sentence.replace('↵', '\n').strip())
                .collect(Collectors.toList());
        assertThat(split(text)).isEqualTo(expected);
    }

    @Test
    void an_endless_run_of_words_is_cut_so_that_no_sentence_is_endless() {
        assertThat(split("word ".repeat(5_000))).hasSizeGreaterThan(4).allSatisfy(part -> assertThat(part)
                .hasSizeLessThan(5_010));
    }

    @Property(tries = 200)
    void sentences_cover_all_but_white_space_in_order(@ForAll String text) {
        assertThatAllIsCovered(text);
    }

    @Property(tries = 200)
    void scraps_of_punctuation_are_covered_too(@ForAll("scraps") String text) {
        assertThatAllIsCovered(text);
    }

    private static void assertThatAllIsCovered(String string) {
        CodePointText text = CodePointText.of(string);
        int covered = 0;
        for (TextPositionSelector sentence : SentenceSplitter.split(text)) {
            assertThat(text.slice(covered, sentence.start())).matches(SentenceSplitterTest::isBlank);
            assertThat(sentence.length()).isPositive();
            assertThat(isSpace(text.slice(sentence.start(), sentence.start() + 1)))
                    .isFalse();
            assertThat(isSpace(text.slice(sentence.end() - 1, sentence.end()))).isFalse();
            covered = sentence.end();
        }
        assertThat(text.slice(covered, text.length())).matches(SentenceSplitterTest::isBlank);
    }

    /** Space, and what nobody sees: a soft hyphen, a space of no width. */
    private static boolean isBlank(String text) {
        return isSpace(text.replaceAll("[\u00ad\u200b\u2060\ufeff]", ""));
    }

    private static boolean isSpace(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85);
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        ".", "?", "!", "…", " ", "  ", "\n", "\n\n", "\r\n", "\"", "”", "(", ")", "1.", "2)", "a.", "•",
                        "- ", "Mr.", "U.S.", "p.m.", "I", "said", "Word", "word", "。", "😀", "\ud83d", "é", "\u0301",
                        ":)", "[1]", "\u2029", "\u200b", ",")
                .list()
                .ofMaxSize(16)
                .map(words -> String.join("", words));
    }

    static List<String> rows() throws IOException {
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SentenceSplitterTest.class.getResourceAsStream("sentences.csv")),
                StandardCharsets.UTF_8))) {
            return rows.lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .toList();
        }
    }

    private static List<String> split(String string) {
        CodePointText text = CodePointText.of(string);
        return SentenceSplitter.split(text).stream().map(text::slice).collect(Collectors.toList());
    }
}
