package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class InertTest {
    @Test
    void escapes_become_visible() {
        assertThat(Inert.line("\u001b]0;title\u0007\u001b[31mred\u009b2J")).isEqualTo("␛]0;title␇␛[31mred<U+009B>2J");
    }

    @Test
    void what_reorders_or_hides_text_becomes_visible() {
        assertThat(Inert.line("a\u202eb\u200bc\ufeff\udb40\udc41")).isEqualTo("a<U+202E>b<U+200B>c<U+FEFF><U+E0041>");
    }

    @Test
    void half_a_surrogate_pair_is_replaced() {
        assertThat(Inert.line("a\ud800b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void line_breaks_are_kept_in_a_block_only() {
        assertThat(Inert.line("a\nb\tc\r\nd")).isEqualTo("a b c  d");
        assertThat(Inert.block("a\nb\tc\r\nd")).isEqualTo("a\nb c\nd");
    }

    @Test
    void scripts_that_need_joiners_keep_them() {
        String family = "👩\u200d👧 می\u200cخواهم";
        assertThat(Inert.line(family)).isEqualTo(family);
    }

    @Property(tries = 300)
    void nothing_is_left_that_a_terminal_obeys(@ForAll String text) {
        assertThat(Inert.line(text).codePoints()).noneMatch(c -> c < ' ' || c >= 0x7F && c < 0xA0);
    }
}
