package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClaimdeskTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Surroundings with(OutputStream out, Map<String, String> environment) {
        Surroundings plain = Run.surroundings("", new ByteArrayOutputStream(), err);
        return new Surroundings(
                environment, plain.folder(), "ann", plain.in(), out, err, Screens.none(), plain.clock(), plain.uids());
    }

    @Test
    void a_reader_who_has_gone_ends_the_program_quietly() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(Claimdesk.run(List.of("help"), with(gone, Map.of()))).isEqualTo(141);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void no_commands_on_standard_input_are_no_fault() {
        assertThat(Run.of()).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void globals_alone_hold_for_the_whole_script() {
        assertThat(Run.withInput("version\nversion\n", "--json").out())
                .isEqualTo("{\"version\":\"development\"}\n".repeat(2));
    }

    @Test
    void a_mistake_in_the_globals_is_told_in_json_when_asked_for() {
        assertThat(Run.of("--json", "--colour", "x").err()).startsWith("{\"error\":{\"code\":\"option-unknown\"");
    }

    @Test
    void the_details_of_a_fault_go_to_a_file_on_request(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("debug.log");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("broken");
            }
        };
        assertThat(Claimdesk.run(List.of("help"), with(broken, Map.of("CLAIMDESK_DEBUG", log.toString()))))
                .isEqualTo(70);
        assertThat(Files.readString(log))
                .contains("IllegalStateException: broken")
                .contains("\tat ");
        assertThat(err.toString()).hasLineCount(1).doesNotContain("\tat ");
    }
}
