package org.claimdesk.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An import in a process of its own that is stopped in the middle: by Ctrl-C it keeps whole articles, by force nothing. */
@Timeout(value = 180, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class ImportProcessTest {
    private static final int A_GOOD_PART = 1 << 20;
    /** Signal 2, in a set of signals. */
    private static final long SIGINT = 1 << 1;

    @TempDir
    private Path folder;

    private Path desk;

    @BeforeEach
    void keepOneArticle() throws IOException {
        desk = folder.resolve("claims.desk");
        Path rain = Files.writeString(folder.resolve("rain.txt"), "Rain\n\nIt rained on 21 days in April.\n");
        assertThat(run("article", "import", rain.toString()).code()).isZero();
    }

    private Run run(String... words) {
        return Run.of(Stream.of(List.of("--desk", desk.toString()), List.of(words))
                .flatMap(List::stream)
                .toArray(String[]::new));
    }

    /** The program itself, whose uids are its own. */
    private Process start(String... words) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes,
                Main.class.getName(),
                "--desk",
                desk.toString());
        File said = folder.resolve("said.txt").toFile();
        return new ProcessBuilder(Stream.of(hearingInterrupts(), java, List.of(words))
                        .flatMap(List::stream)
                        .toList())
                .redirectOutput(Redirect.appendTo(said))
                .redirectError(Redirect.appendTo(said))
                .start();
    }

    /** What runs in the background of a script is deaf to Ctrl-C, and so is all that it starts. */
    private static List<String> hearingInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        boolean deaf = Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & SIGINT) != 0);
        return deaf ? List.of("env", "--default-signal=INT") : List.of();
    }

    /** Feeds articles until a good part of the open step has gone to the disk, then signals, and goes on until the process ends. */
    private int exitWhenStoppedBy(String signal) throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.jsonl");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        // Read from a pipe, which has no end until this test says so.
        Process process = start("article", "import", "--no-claims", "--format", "jsonl", pipe.toString());
        process.onExit().thenRun(() -> letGo(pipe));
        try (FileChannel feed = FileChannel.open(pipe, WRITE)) {
            feed(feed, process, signal);
        } catch (IOException readerIsGone) {
            assertThat(readerIsGone).hasMessageContaining("pipe");
        }
        return process.waitFor();
    }

    private void feed(FileChannel feed, Process process, String signal) throws IOException, InterruptedException {
        Path log = folder.resolve("claims.desk-wal");
        String body = "Prices rose. ".repeat(8_000);
        boolean signalled = false;
        for (int i = 0; process.isAlive(); i++) {
            String line = "{\"url\":\"https://news.example.org/" + i + "\",\"body\":\"" + body + "\"}\n";
            feed.write(ByteBuffer.wrap(line.getBytes(UTF_8)));
            if (!signalled && Files.exists(log) && Files.size(log) >= A_GOOD_PART) {
                signalled = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                                .start()
                                .waitFor()
                        == 0;
            }
        }
    }

    /** Who waits for a reader of the pipe waits no longer. */
    private static void letGo(Path pipe) {
        try {
            FileChannel.open(pipe, READ, WRITE).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void killed_it_leaves_the_desk_as_it_was_without_a_gap_in_the_short_ids() throws Exception {
        assertThat(exitWhenStoppedBy("KILL")).isEqualTo(137);

        assertThat(run("desk", "check").code()).isZero();
        assertThat(run("article", "list", "--json").out()).contains("\"A1\"").doesNotContain("\"A2\"");
        Path wind = Files.writeString(folder.resolve("wind.txt"), "Wind\n\nIt blew on 9 days in May.\n");
        assertThat(start("article", "import", wind.toString()).waitFor()).isZero();
        assertThat(run("article", "list", "--json").out()).contains("\"A2\"").doesNotContain("\"A3\"");
    }

    @Test
    void stopped_by_a_reviewer_it_keeps_the_whole_articles_that_came_before_as_one_step() throws Exception {
        assertThat(exitWhenStoppedBy("INT")).isEqualTo(130);

        String said = Files.readString(folder.resolve("said.txt"));
        long kept =
                run("article", "list", "--json").out().split("\"id\":", -1).length - 2L; // but for the one of before
        assertThat(kept).isPositive();
        assertThat(said)
                .startsWith("Articles: " + kept + " added, 0 revised, 0 unchanged, 0 rejected\n")
                .endsWith("error: interrupted after " + kept
                        + " articles – what came before is in; import again for the rest\n");
        assertThat(run("desk", "check").code()).isZero();
        assertThat(start("undo").waitFor()).isZero();
        assertThat(run("article", "list", "--json").out()).contains("\"A1\"").doesNotContain("\"A2\"");
    }
}
