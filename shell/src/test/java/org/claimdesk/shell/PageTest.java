package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class PageTest {
    private final StringWriter out = new StringWriter();

    @Test
    void a_paragraph_is_broken_between_words() throws IOException {
        new Page(out, true, false, 24).paragraph(2, "one two three four five\n\nsix 日本語 日本語 日本語");
        assertThat(out).hasToString("  one two three four\n  five\n\n  six 日本語 日本語\n  日本語\n");
    }

    @Test
    void a_word_longer_than_the_page_sticks_out() throws IOException {
        new Page(out, true, false, 20).paragraph(0, "see https://example.org/a/long/address here");
        assertThat(out).hasToString("see\nhttps://example.org/a/long/address\nhere\n");
    }

    @Test
    void styles_surround_text_that_stays_inert() throws IOException {
        new Page(out, true, true, 80).line(Style.BAD.of("a\u001b"), " b");
        assertThat(out).hasToString("\u001b[31ma␛\u001b[0m b\n");
    }

    @Test
    void a_field_goes_on_under_its_first_word_on_a_terminal_and_stays_one_line_in_a_file() throws IOException {
        ArticleViews.field(new Page(out, true, true, 30), "Score", "0.98: states a quantity");
        ArticleViews.field(new Page(out, false, false, 30), "Score", "0.98: states a quantity");
        assertThat(out).hasToString("""
                        \u001b[2mScore       \u001b[0m0.98: states a
                                    quantity
                        Score       0.98: states a quantity
                        """);
    }

    @Test
    void an_interrupted_command_stops_at_its_next_line() {
        Page page = new Page(out, true, false, 80);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> page.line("more")).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
