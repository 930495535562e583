package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command loads is what it waits for; libraries of single commands are nobody else's business. */
class LoadedClassesTest {
    private static final String SINGLE = "(tech\\.units|tech\\.uom|javax\\.measure|org\\.dkpro)\\..*";

    @TempDir
    private Path folder;

    @Test
    void a_command_loads_no_library_that_it_does_not_use() throws IOException, InterruptedException {
        assertThat(loaded("claim", "add", "--text", "It is 5 km long.")).isEmpty();
        assertThat(loaded(
                        "evidence",
                        "add",
                        "C1",
                        "--stance",
                        "context",
                        "--url",
                        "u",
                        "--quote",
                        "q",
                        "--figure",
                        "5 km"))
                .isEmpty();
        assertThat(loaded("claim", "list")).isEmpty();
        assertThat(loaded("claim", "check", "C1")).isNotEmpty().allMatch(name -> !name.startsWith("org.dkpro"));
    }

    private List<String> loaded(String... words) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        List<String> line = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xlog:class+load:file=" + log,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()),
                        Stream.of(words))
                .toList();
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        int code = process.waitFor();
        String complaints = Files.readString(folder.resolve("err.txt"));
        assertThat(code).as(complaints).isZero();
        assertThat(complaints).as("libraries are to keep silent").doesNotContain("SLF4J");
        return Files.readAllLines(log).stream()
                .map(each -> each.replaceAll("^(\\[[^]]*])*\\s*(\\S+) source:.*$", "$2"))
                .filter(name -> name.matches(SINGLE))
                .toList();
    }
}
