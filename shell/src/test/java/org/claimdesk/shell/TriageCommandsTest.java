package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims that were written down by hand, sorted. */
final class TriageCommandsTest {
    private static final String MORNING = """
            claim add --text "It rained." --made-on 2026-05-01
            claim add --text "It poured."
            """;

    @TempDir
    private Path folder;

    private List<String> said(String lines) {
        Run run = Run.withInput(
                MORNING + lines, "--desk", folder.resolve("claims.desk").toString());
        assertThat(run.err()).isEmpty();
        return run.out().lines().skip(2).toList();
    }

    @Test
    void a_claim_that_is_named_twice_is_taken_once() {
        assertThat(said("claim dismiss C1 c1 C2 C1 --because dull"))
                .containsExactly("C1 dismissed (dismissed) It rained.", "C2 dismissed (dismissed) It poured.");
    }

    @Test
    void an_empty_day_is_taken_away() {
        List<String> edited = said("claim edit C1 --claimant Ann --json\nclaim edit C1 --made-on \"\" --json");
        assertThat(edited.get(0)).contains("\"madeOn\":\"2026-05-01\"");
        assertThat(edited.get(1)).contains("\"madeOn\":null", "\"text\":\"It rained.\"");
    }

    @Test
    void a_merger_names_both_claims() {
        assertThat(said("claim merge c2 C1 --dry-run\nclaim merge C2 C1"))
                .containsExactly(
                        "C1 would be merged with C2 (unverified) It rained.",
                        "C1 merged with C2 (unverified) It rained.");
    }
}
