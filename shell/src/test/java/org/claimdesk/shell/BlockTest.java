package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class BlockTest {
    private static Block plain(int width) {
        return new Block(width, 10, false);
    }

    @Test
    void text_is_wrapped_between_words_and_hangs_below_its_column() {
        Block block = plain(20);
        block.text(4, "E1  ", Style.BOLD.of("rents rose"), " by 17.2 percent in all");
        assertThat(block.lines()).containsExactly("E1  rents rose by", "    17.2 percent in", "    all");
    }

    @Test
    void each_piece_keeps_its_look_across_lines() {
        Block block = new Block(10, 10, true);
        block.text(0, "so ", Style.BOLD.of("very long"), " ago");
        assertThat(block.lines())
                .containsExactly("so " + Style.BOLD.around("very"), Style.BOLD.around("long") + " ago");
    }

    @Test
    void a_word_without_end_is_broken_and_wide_characters_may_be_parted() {
        Block block = plain(10);
        block.text(0, "https://example.org/a/b");
        block.text(0, "abc東京の家賃は上がった");
        assertThat(block.lines()).containsExactly("https://ex", "ample.org/", "a/b", "abc東京の", "家賃は上が", "った");
    }

    @Test
    void a_single_line_is_shortened() {
        Block block = plain(10);
        block.line("In ", Style.ID.of("A1"), " a long headline");
        assertThat(block.lines()).containsExactly("In A1 a l…");
    }

    @Property
    void no_line_is_wider_than_the_block(@ForAll String text, @ForAll @IntRange(min = 4, max = 90) int width) {
        Block block = plain(width);
        block.text(3, text, Style.BOLD.of(text));
        block.line(text, text);
        assertThat(block.lines()).allMatch(line -> Columns.of(line) <= width);
    }
}
