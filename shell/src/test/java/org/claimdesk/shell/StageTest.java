package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.claimdesk.core.problem.Malformed;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.shell.core.command.annotation.Command;

final class StageTest {
    @TempDir
    private Path folder;

    /** Commands that take the terminal over, and fail. */
    static final class Failing {
        private final Conversation conversation;

        Failing(Conversation conversation) {
            this.conversation = conversation;
        }

        @Command(name = "fail", description = "Fail on the stage")
        Answer fail() throws IOException {
            return conversation.atTerminal(terminal -> {
                try (Stage stage = Stage.on(terminal)) {
                    stage.show((width, height) -> List.of("on the stage"));
                    stage.press();
                    throw new IllegalStateException("the set fell down");
                }
            });
        }
    }

    @Test
    void a_fault_leaves_the_terminal_as_it_was() throws Exception {
        try (Typing typing = Typing.in(folder)
                .with(book -> book.add(Failing.class, Failing::new, "fail"))
                .begin()) {
            typing.write("fail").press(Key.ENTER).await("on the stage");
            typing.type("x").await("the set fell down");
            Screen after = typing.awaitPrompt();
            assertThat(after.shows("on the stage")).isFalse();
            assertThat(typing.run("version")).hasSize(1);
            assertThat(typing.transcript()).contains("\u001b[?2004h").contains("\u001b[?1049l");
        }
    }

    @Test
    void a_terminal_that_cannot_place_its_cursor_is_refused() throws IOException {
        try (Terminal dumb = new DumbTerminal(
                "test",
                "dumb",
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                StandardCharsets.UTF_8)) {
            assertThatThrownBy(() -> Stage.on(dumb))
                    .isInstanceOf(Malformed.class)
                    .hasMessage("there is no terminal to work at – this one (dumb) cannot place its cursor");
        }
    }

    @Test
    void where_there_is_no_terminal_the_loop_refuses_in_words() {
        Run piped = Run.of("review", "start");
        assertThat(piped.code()).isEqualTo(2);
        assertThat(piped.err())
                .isEqualTo("error: there is no terminal to work at – standard input or output is none – run it in one;"
                        + " elsewhere: review next\n");
        Run script = Run.withInput("review start\n");
        assertThat(script.code()).isEqualTo(2);
        assertThat(script.err())
                .isEqualTo(
                        "<stdin>:1: error: there is no terminal to work at – the commands come from a file or a pipe –"
                                + " run it in one; elsewhere: review next\n");
    }

    @Test
    void programs_are_refused_too() throws Exception {
        Run json = Run.of("review", "start", "--json");
        assertThat(json.code()).isEqualTo(2);
        assertThat(json.err())
                .isEqualTo("{\"error\":{\"code\":\"terminal-missing\",\"message\":\"there is no terminal to work at –"
                        + " --json is for programs\",\"hint\":\"run it in one; elsewhere: review next\"}}\n");
        try (Typing typing = Typing.in(folder).begin()) {
            assertThat(typing.run("review start --json").get(0))
                    .startsWith("{\"error\":{\"code\":\"terminal-missing\"");
        }
    }
}
