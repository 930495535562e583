package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportInputTest {
    private static final String WIRE = """
            {"url":"https://news.example.org/1","title":"Rain","body":"It rained on 21 days in April."}
            {"url":"https://news.example.org/2","title":"Wind"}
            """;

    @TempDir
    private Path folder;

    private Run run(String input, String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "--desk";
        all[1] = folder.resolve("claims.desk").toString();
        System.arraycopy(words, 0, all, 2, words.length);
        return Run.withInput(input, all);
    }

    @AfterEach
    void forgetInterruption() {
        Thread.interrupted();
    }

    @Test
    void articles_come_on_standard_input_and_their_problems_are_told_of_it() {
        Run run = run(WIRE, "article", "import", "-");

        assertThat(run.code()).isEqualTo(5);
        assertThat(run.out()).startsWith("Articles: 1 added, 0 revised, 0 unchanged, 1 rejected\n");
        assertThat(run.err()).startsWith("error: -: record 2 – ");
        assertThat(run("", "article", "list", "--json").out()).contains("\"title\":\"Rain\"");
    }

    @Test
    void what_readers_make_of_standard_input_can_be_looked_at() {
        assertThat(run(WIRE, "article", "read", "-", "--format", "jsonl").out()).contains("\"title\":\"Rain\"");
    }

    @Test
    void standard_input_is_read_once() {
        Run run = run(WIRE, "article", "import", "-", "-");

        assertThat(run).isEqualTo(new Run(2, "", "error: standard input can be read only once – give - once\n"));
    }

    @Test
    void a_missing_file_is_told_before_standard_input_is_read() {
        Run run = run(WIRE, "article", "import", "-", "gone.json");

        assertThat(run.code()).isEqualTo(66);
        assertThat(run.err()).contains("can't be read – gone.json");
    }

    @Test
    void commands_that_come_there_leave_nothing_to_import() {
        Run run = run("article import -\n");

        assertThat(run.code()).isEqualTo(66);
        assertThat(run.err())
                .isEqualTo(
                        "<stdin>:1: error: standard input can't be read – the commands come from there – give a file\n");
    }

    @Test
    void an_import_that_is_stopped_at_once_changes_nothing_and_says_so() {
        run("", "claim", "add", "--text", "It rained."); // SQLite's driver forgets an interruption while it gets ready
        Thread.currentThread().interrupt();
        Run run = run(WIRE, "--json", "article", "import", "-");

        assertThat(run.code()).isEqualTo(130);
        assertThat(run.out()).startsWith("{\"articles\":{\"added\":0,");
        assertThat(run.err())
                .isEqualTo("{\"error\":{\"code\":\"interrupted\",\"message\":\"interrupted after 0 articles\","
                        + "\"hint\":\"nothing was changed\"}}\n");
        assertThat(run("", "article", "list", "--json").out()).isEqualTo("[]\n");
        assertThat(run("", "journal", "log").out()).doesNotContain("article import");
    }

    @Test
    void a_stopped_rehearsal_changes_nothing_and_says_so() {
        run("", "claim", "add", "--text", "It rained.");
        Thread.currentThread().interrupt();
        Run run = run(WIRE, "article", "import", "-", "--dry-run");

        assertThat(run.code()).isEqualTo(130);
        assertThat(run.err()).isEqualTo("error: interrupted after 0 articles – nothing was changed\n");
    }
}
