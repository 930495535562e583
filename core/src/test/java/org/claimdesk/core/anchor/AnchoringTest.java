package org.claimdesk.core.anchor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.core.anchor.Reanchored.Outcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AnchoringTest {
    @TestFactory
    Stream<DynamicTest> places_are_found_again_or_not() throws IOException {
        return cases().map(lines -> DynamicTest.dynamicTest(lines.get(0), () -> check(lines)));
    }

    private static Stream<List<String>> cases() throws IOException {
        try (InputStream in = AnchoringTest.class.getResourceAsStream("revisions.txt")) {
            return Arrays.stream(new String(in.readAllBytes(), UTF_8).split("\n\n"))
                    .map(block -> block.lines().toList())
                    .filter(lines -> !lines.get(0).startsWith("#"));
        }
    }

    private static void check(List<String> lines) {
        Marked before = Marked.parse(lines.get(1));
        Marked after = Marked.parse(lines.get(2));
        Reanchored found = Anchoring.between(before.text(), after.text()).of(before.place(), before.quote());
        assertThat(found.outcome() + " " + new Marked(after.text(), found.place()))
                .isEqualTo(lines.get(3) + " " + after);
    }

    @Test
    void what_changed_is_told_with_its_new_place() {
        Reanchored found = reanchored("[[It rained for 3 days.]] It was cold.", "It rained for 4 days. It was cold.");
        assertThat(found).isEqualTo(new Reanchored(Outcome.CHANGED, new TextPositionSelector(0, 21)));
    }

    @Test
    void a_place_without_words_is_gone_from_a_text_that_changed() {
        assertThat(reanchored("a[[ ]]b", "a b c").outcome()).isEqualTo(Outcome.GONE);
    }

    @Test
    void white_space_around_the_words_of_a_quote_does_not_hide_them() {
        assertThat(reanchored("It rained.[[ It was cold. ]]It snowed.", "It rained.\nIt was cold.\nIt snowed."))
                .isEqualTo(new Reanchored(Outcome.MOVED, new TextPositionSelector(11, 23)));
    }

    @Test
    void in_a_text_with_too_many_words_places_are_kept_at_its_ends_only() {
        String half = "河".repeat(1_300_000);
        CodePointText before = CodePointText.of(half + "雨" + half);
        Anchoring anchoring = Anchoring.between(before, CodePointText.of(half + "下雨" + half));
        assertThat(anchoring.of(new TextPositionSelector(10, 20), new TextQuoteSelector("", "", "")))
                .isEqualTo(new Reanchored(Outcome.KEPT, new TextPositionSelector(10, 20)));
        assertThat(anchoring.of(new TextPositionSelector(2_000_000, 2_000_010), new TextQuoteSelector("", "", "")))
                .isEqualTo(new Reanchored(Outcome.MOVED, new TextPositionSelector(2_000_001, 2_000_011)));
        assertThat(anchoring.of(new TextPositionSelector(1_299_990, 1_300_010), new TextQuoteSelector("", "", "")))
                .isEqualTo(new Reanchored(Outcome.GONE, null));
    }

    private static Reanchored reanchored(String marked, String after) {
        Marked before = Marked.parse(marked);
        return Anchoring.between(before.text(), CodePointText.of(after)).of(before.place(), before.quote());
    }
}
