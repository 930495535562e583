package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OneShotTest {
    @Test
    void a_script_skips_comments_and_blank_lines() {
        Run run = Run.sampleWithInput("# first\n\n   \n  numbers 1\n# then\nnumbers 2\n");
        assertThat(run).isEqualTo(new Run(0, "[[1]]\n[[2]]\n", ""));
    }

    @Test
    void a_script_stops_at_its_first_failure_and_says_where() {
        Run run = Run.sampleWithInput("numbers 1\n\nnumbers x\nnumbers 3\n");
        assertThat(run)
                .isEqualTo(new Run(2, "[[1]]\n", "<stdin>:3: error: not a value for N… – x – give a whole number\n"));
    }

    @Test
    void a_script_for_programs_says_where_too() {
        assertThat(Run.sampleWithInput("fail conflict --json").err())
                .isEqualTo(
                        "{\"error\":{\"code\":\"changed\",\"message\":\"changed meanwhile – C1\",\"hint\":\"\",\"at\":\"<stdin>:1\"}}\n");
    }

    @Test
    void an_unclosed_quote_names_its_line() {
        assertThat(Run.sampleWithInput("numbers 1\nnumbers \"2\n").err())
                .isEqualTo("<stdin>:2: error: a quote is not closed – \" – close it, or write \\\"\n");
    }

    @Test
    void globals_hold_for_one_line_of_a_script() {
        assertThat(Run.sampleWithInput("--as bob who\nwho\n").out())
                .isEqualTo("[bob, claims.desk, [who]]\n[ann, claims.desk, [who]]\n");
    }

    @Test
    void exit_ends_a_script() {
        assertThat(Run.sampleWithInput("numbers 1\nexit\nnumbers 2\n")).isEqualTo(new Run(0, "[[1]]\n", ""));
    }

    @Test
    void a_file_of_commands_runs(@TempDir Path folder) throws IOException {
        Path script = Files.writeString(folder.resolve("two words.txt"), "claim add --text Grüße\nfail missing\n");
        Run run = Run.sample("@" + script);
        assertThat(run.out()).isEqualTo("[Grüße, [], 20, false, numeric]\n");
        assertThat(run.err()).isEqualTo(script + ":2: error: no such claim – C99 – see: claim list\n");
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void a_script_that_cannot_be_read_is_no_input(@TempDir Path folder) throws IOException {
        Path binary = Files.write(folder.resolve("x"), "numbers \u00e4".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Run.sample("@" + folder.resolve("none")).code()).isEqualTo(66);
        assertThat(Run.sample("@" + folder).code()).isEqualTo(66);
        assertThat(Run.sample("@" + binary).err()).endsWith("x: it is not UTF-8 text – give a file of commands\n");
    }

    @Test
    void a_script_that_cannot_be_read_is_called_by_its_name_alone(@TempDir Path folder) {
        assertThat(Run.sample("@" + folder).err()).startsWith("error: can't be read – " + folder + ": ");
    }

    @Test
    void standard_input_that_is_not_utf_8_is_refused() {
        Run run = Run.sampleWithInput("numbers \u00e4\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run.err())
                .isEqualTo("error: can't be read – <stdin>: it is not UTF-8 text – give a file of commands\n");
        assertThat(run.code()).isEqualTo(66);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_command() {
        assertThat(Run.sampleWithInput("\uFEFFnumbers 1\n").out()).isEqualTo("[[1]]\n");
    }

    @Test
    void json_may_follow_the_file_of_commands(@TempDir Path folder) throws IOException {
        Path script = Files.writeString(folder.resolve("x"), "who\n");
        assertThat(Run.sample("@" + script, "--json").out()).startsWith("{\"echo\":");
        assertThat(Run.sample("@" + script, "y").err()).isEqualTo("error: one word too many – y – see: help\n");
    }

    @Test
    void questions_are_answered_from_standard_input_or_the_next_line_of_the_script() {
        assertThat(Run.sampleWithInput("yes\n", "ask")).isEqualTo(new Run(0, "[yes]\n", "really? "));
        assertThat(Run.sampleWithInput("ask\nno\nnumbers 1\n").out()).isEqualTo("[no]\n[[1]]\n");
        assertThat(Run.sampleWithInput("", "ask").out()).isEqualTo("[null]\n");
    }
}
