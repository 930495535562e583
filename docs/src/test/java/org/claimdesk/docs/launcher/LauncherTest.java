package org.claimdesk.docs.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimdesk.docs.Project;
import org.claimdesk.docs.launcher.Installed.Ended;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    @TempDir
    private Path folder;

    private Installed program;

    @BeforeEach
    void install() throws IOException {
        program = Installed.built(folder);
    }

    /** Else each is warned of, as it leads out of the folder that is removed. */
    @AfterEach
    void removeLinks() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path link : all.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    @Test
    void words_arrive_as_they_were_given() throws Exception {
        String text = "Prices  rose by \"4.5 %\" – it's $HOME, * and \\n";
        assertThat(program.run("--desk", "my claims.desk", "claim", "add", "--text", text)
                        .code())
                .isZero();
        Ended shown = program.run("--desk", "my claims.desk", "claim", "show", "C1");
        assertThat(shown.out().lines()).contains(text);
        assertThat(program.run("--desk", "my claims.desk", "claim", "add", "--text", "")
                        .err())
                .startsWith("error: ")
                .hasLineCount(1);
    }

    @Test
    void the_exit_code_is_that_of_the_command() throws Exception {
        assertThat(program.run("version").code()).isZero();
        assertThat(program.run("claim", "shwo").code()).isEqualTo(2);
        assertThat(program.run("--desk", "none.desk", "claim", "show", "C1").code())
                .isEqualTo(3);
    }

    @Test
    void a_closed_standard_input_has_no_commands() throws Exception {
        Path closing = program.program("closing", "exec '" + program.home().resolve("claimdesk") + "' <&-");
        assertThat(program.by(closing.resolve("closing")).run()).isEqualTo(new Ended(0, "", ""));
    }

    @Test
    void it_is_found_through_links() throws Exception {
        Path link =
                Files.createSymbolicLink(folder.resolve("first"), program.home().resolve("claimdesk"));
        Path linkToLink = Files.createSymbolicLink(folder.resolve("second"), link.getFileName());
        assertThat(program.by(linkToLink).run("version").out()).startsWith("claimdesk ");
    }

    @Test
    void the_first_runs_make_one_archive_together_and_later_ones_start_from_it() throws Exception {
        program.caching();
        List<Process> first = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            first.add(program.start("version"));
        }
        for (Process process : first) {
            assertThat(process.waitFor()).isZero();
        }
        Path archive = program.awaitArchive();

        Path loaded = folder.resolve("loaded.txt");
        program.with("CLAIMDESK_JAVA_OPTS", "-Xlog:class+load:file=" + loaded).run("version");
        assertThat(Files.readString(loaded))
                .containsPattern("org\\.claimdesk\\.shell\\.Main source: shared objects file");
        assertThat(archive.getParent()).isDirectoryNotContaining("glob:**making*");
    }

    @Test
    void a_large_import_uses_the_second_compiler_for_a_few_methods_and_answers_as_a_small_one() throws Exception {
        program.caching().run("version");
        program.awaitArchive();
        Path large = folder.resolve("large articles.jsonl");
        String body = "Prices rose by 4.5 %. ".repeat(5_000);
        Files.write(
                large,
                IntStream.range(0, 130)
                        .mapToObj(i -> "{\"url\":\"https://news.example.org/" + i + "\",\"body\":\"" + body + "\"}")
                        .toList());
        Path compiled = folder.resolve("compiled.txt");
        program.with("CLAIMDESK_JAVA_OPTS", "-Xlog:jit+compilation=debug:file=" + compiled);
        Ended ended = program.run("article", "import", "--no-claims", large.toString());

        assertThat(ended.out()).startsWith("Articles: 130 added,").hasLineCount(2);
        assertThat(ended.err()).isEmpty();
        assertThat(Files.readString(compiled))
                .containsPattern(" 4 +sun\\.security\\.provider\\.SHA2::implCompress0 ")
                .doesNotContainPattern(" 4 +org\\.claimdesk\\.formats\\.");
    }

    @Test
    void without_a_place_for_the_archive_it_runs_all_the_same() throws Exception {
        Ended ended = program.run("version");
        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void a_missing_java_is_told_in_one_line() throws Exception {
        Ended ended = program.with("JAVA_HOME", "/no such place").run("version");
        assertThat(ended)
                .isEqualTo(new Ended(
                        70, "", "error: no java in JAVA_HOME – /no such place – point it to a JDK 17 or later\n"));
    }

    @Test
    void a_java_that_is_too_old_is_told_in_one_line() throws Exception {
        Path bin = program.program("java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
        Path home = Files.createDirectories(folder.resolve("old java"));
        Files.createSymbolicLink(home.resolve("bin"), bin);
        Ended ended = program.with("JAVA_HOME", home.toString()).run("version");
        assertThat(ended.code()).isEqualTo(70);
        assertThat(ended.err())
                .startsWith("error: java is too old or broken – ")
                .hasLineCount(1);
    }

    @Test
    void what_is_not_built_is_built_once() throws Exception {
        Path other = Files.createDirectories(folder.resolve("other"));
        Installed fresh = Installed.unbuilt(other);
        Path left = Project.root().resolve("shell/target");
        Path maven = fresh.program(
                "mvn",
                "echo \"$@\" >> '" + other.resolve("called.txt") + "'",
                "cp '" + left.resolve("claimdesk.jar") + "' shell/target",
                "ln -s '" + left.resolve("lib") + "' shell/target/lib");
        fresh.with("PATH", maven + ":" + System.getenv("PATH"));
        assertThat(fresh.run("version").out()).startsWith("claimdesk ");
        assertThat(fresh.run("version").out()).startsWith("claimdesk ");
        assertThat(Files.readAllLines(other.resolve("called.txt")))
                .singleElement()
                .asString()
                .contains("-DskipTests")
                .endsWith("package");
    }

    @Test
    void what_has_changed_since_is_built_anew() throws Exception {
        Path maven = program.program("mvn", "echo built; touch shell/target/claimdesk.jar; exit 1");
        Path source = Files.createDirectories(program.home().resolve("core/src/main"));
        Files.writeString(source.resolve("Changed.java"), "class Changed {}");
        Ended ended = program.with("PATH", maven + ":" + System.getenv("PATH")).run("version");
        assertThat(ended.code()).isEqualTo(70);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .isEqualTo(
                        "built\nerror: the build failed – " + program.home().toRealPath() + " – its output is above\n");
    }
}
