package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a report goes; the desk is an empty one. */
final class ExportToFileTest {
    @TempDir
    private Path folder;

    private Run export(String out) {
        return Run.of("--desk", folder.resolve("claims.desk").toString(), "report", "export", "--out", out);
    }

    @Test
    void a_report_to_a_dash_goes_to_standard_output() {
        assertThat(export("-").out()).startsWith("{").contains("\"claims\": []");
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void a_report_through_a_link_leaves_the_link() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "earlier");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        assertThat(export(link.toString()).code()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(file).content().startsWith("{");
    }

    @Test
    void a_report_never_takes_the_place_of_its_desk() {
        String desk = folder.resolve("claims.desk").toString();
        Run.of("--desk", desk, "claim", "add", "--text", "It rained.");

        assertThat(export(folder + "/./claims.desk").code()).isEqualTo(1);
        assertThat(Run.of("--desk", desk, "claim", "list").out()).contains("It rained.");
    }

    @Test
    void a_report_to_a_pipe_goes_through_it() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<String> reader = CompletableFuture.supplyAsync(
                () -> read(pipe), task -> new Thread(task, "reader").start()); // the common pool has other work

        assertThat(export(pipe.toString()).code()).isZero();
        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(reader.join()).startsWith("{");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_report_that_cannot_be_written_says_why() {
        String nowhere = folder.resolve("none/report.json").toString();
        assertThat(export(nowhere))
                .isEqualTo(new Run(
                        66,
                        "",
                        "error: report can't be written – " + nowhere
                                + ": no such file or folder – name another file with --out\n"));
        assertThat(export(folder.toString()).code()).isEqualTo(66);
        assertThat(folder.resolveSibling(folder.getFileName() + ".part")).doesNotExist();
    }
}
