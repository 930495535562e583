package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.core.journal.StepHeader;
import org.claimdesk.fixtures.Corpus;
import org.claimdesk.storage.SqliteDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code evidence add} makes of what it is given, on a desk with one claim. */
final class EvidenceInputTest {
    private static final String URL = "https://office.example.org/march";

    @TempDir
    private Path folder;

    private Path desk() {
        return folder.resolve("claims.desk");
    }

    private Run run(String... words) {
        List<String> all = new ArrayList<>(List.of("--desk", desk().toString()));
        all.addAll(List.of(words));
        return Run.of(all.toArray(String[]::new));
    }

    private Run add(Path snapshot) {
        return run(
                "evidence",
                "add",
                "C1",
                "--stance",
                "supports",
                "--url",
                URL,
                "--quote",
                "The rate was 4.5 percent",
                "--snapshot",
                snapshot.toString());
    }

    @BeforeEach
    void the_desk_has_one_claim() {
        assertThat(run("claim", "add", "--text", "The rate fell to 4.5 percent.")
                        .code())
                .isZero();
    }

    @Test
    void a_capture_is_read_before_the_desk_is_written_to() {
        Corpus.copy("damaged", folder);
        Session session = Run.session();
        try (SqliteDesk other =
                SqliteDesk.open(desk(), session.clock(), session.surroundings().uids())) {
            Run read =
                    other.step(StepHeader.of("a long step", "bob"), () -> add(folder.resolve("damaged/cut-off.pdf")));

            assertThat(read.err()).startsWith("error: cut-off.pdf cannot be read as a PDF");
        }
    }
}
