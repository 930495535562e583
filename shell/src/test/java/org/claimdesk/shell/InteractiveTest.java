package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InteractiveTest {
    @TempDir
    private Path folder;

    @Test
    void the_prompt_names_the_desk_and_the_reviewer() throws Exception {
        try (Typing typing = Typing.in(folder)
                .where("CLAIMDESK_DESK", "may.desk")
                .where("CLAIMDESK_REVIEWER", "Jane Doe")
                .begin()) {
            assertThat(typing.screen().cursorLine()).isEqualTo("may.desk Jane Doe>");
        }
    }

    @Test
    void a_line_is_run_and_answered() throws Exception {
        try (Typing typing = Typing.in(folder).begin()) {
            assertThat(typing.run("claim add --text 'Prices rose by 4.5 percent in May.'"))
                    .containsExactly("C1 added (unverified) Prices rose by 4.5 percent in May.");
        }
    }

    @Test
    void a_wrong_command_is_told_in_one_line_with_the_nearest() throws Exception {
        try (Typing typing = Typing.in(folder).begin()) {
            assertThat(typing.run("clam list"))
                    .isEqualTo(List.of("error: unknown command – clam list – did you mean: claim list"));
        }
    }

    @Test
    void the_history_is_there_in_the_next_session() throws Exception {
        try (Typing typing = Typing.in(folder).begin()) {
            typing.run("claim list status:published");
            typing.press(Key.CTRL_D);
            assertThat(typing.end()).isEqualTo(Exit.DONE);
        }
        try (Typing typing = Typing.in(folder).begin()) {
            typing.press(Key.UP).await("claim list status:published");
        }
        assertThat(Files.readString(folder.resolve(".config/claimdesk/history")))
                .contains("status:published");
    }
}
