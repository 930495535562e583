package org.claimdesk.docs.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.fixtures.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

class GuideTest {
    @TempDir
    private Path folder;

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> each_page_shows_what_its_commands_answer() {
        return GuidePage.all().stream().map(page -> dynamicTest(page.name(), () -> run(page)));
    }

    private void run(GuidePage page) throws IOException {
        Path own = Files.createTempDirectory(folder, "page");
        Golden.document(page.name(), page.run(new Console(own)));
    }

    @Test
    void the_guide_has_its_pages() {
        assertThat(GuidePage.all())
                .extracting(GuidePage::name)
                .contains(
                        "../README.md",
                        "guide/claims.md",
                        "guide/corrected-articles.md",
                        "guide/evidence-and-verdicts.md",
                        "guide/first-day.md",
                        "guide/importing.md",
                        "guide/journal.md",
                        "guide/numbers.md",
                        "guide/reading.md",
                        "guide/review-loop.md",
                        "guide/scripts.md",
                        "reference/json.md");
    }

    @Test
    void words_are_split_as_a_shell_does() {
        assertThat(Prompt.words("claim add --text \"say \\\"4.5 %\\\"\" 'it''s' a\\ b ''"))
                .isEqualTo(List.of("claim", "add", "--text", "say \"4.5 %\"", "its", "a b", ""));
    }
}
