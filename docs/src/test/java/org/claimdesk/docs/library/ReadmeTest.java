package org.claimdesk.docs.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.claimdesk.docs.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {
    private static final Pattern SAMPLE = Pattern.compile("(?s)// README: begin\n(.*?)\\s*// README: end");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ReadingAText", "WorkingAtADesk"})
    void the_readme_shows_the_sample_as_it_compiles(String sample) throws IOException {
        Path source = Project.docs().resolve("src/test/java/org/claimdesk/docs/library/" + sample + ".java");
        String code = SAMPLE.matcher(Files.readString(source))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1)
                .stripIndent();
        assertThat(Files.readString(Project.root().resolve("README.md")))
                .contains("```java\n" + code.stripTrailing() + "\n```");
    }

    @Test
    void a_text_is_read() {
        assertThat(ReadingAText.checkableStatements("Exports rose by 4.5 percent in March, Lena Ortiz said."))
                .hasSize(1);
    }

    @Test
    void a_desk_is_worked_at() {
        Clock clock = Clock.fixed(Instant.parse("2026-05-11T08:00:00Z"), ZoneOffset.UTC);
        assertThat(WorkingAtADesk.openWork(folder.resolve("claims.desk"), clock))
                .containsExactly("C1 Rents rose by 27 percent.");
    }
}
