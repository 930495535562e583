package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.Test;

final class LineHighlighterTest {
    private static final AttributedStyle RED = AttributedStyle.DEFAULT.foreground(AttributedStyle.RED);
    private final LineHighlighter highlighter = new LineHighlighter(SampleCommands.book());
    private final LineReader reader;

    LineHighlighterTest() throws IOException {
        reader = LineReaderBuilder.builder()
                .terminal(new DumbTerminal(InputStream.nullInputStream(), OutputStream.nullOutputStream()))
                .build();
    }

    private void shows(String name, AttributedStyle style, String rest) {
        assertThat(highlighter.highlight(reader, name + rest))
                .isEqualTo(new AttributedStringBuilder()
                        .styled(style, name)
                        .append(rest)
                        .toAttributedString());
    }

    @Test
    void a_commands_name_is_bold_and_what_can_be_none_is_red() {
        shows("claim add", AttributedStyle.BOLD, " --text x");
        shows("cla", AttributedStyle.BOLD, "");
        shows("clam", RED, " add");
    }

    @Test
    void globals_and_leaving_look_plain() {
        shows("", AttributedStyle.DEFAULT, "--json claim add");
        shows("", AttributedStyle.DEFAULT, "exit");
    }
}
