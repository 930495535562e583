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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What evidence and verdicts are not made of. C1 is at work, with E1; C2 is dismissed; ann and ben disagree on C3; and a
 * snapshot has 2190 bytes at most.
 */
final class BadInputTest {
    private static final String MORNING = """
            claim add --text "The rate fell to 4.5 percent."
            claim add --text "It rained."
            claim add --text "Rents rose by 27 percent."
            evidence add C1 --stance supports --url https://office.example.org/1 --quote "The rate was 4.5 percent"
            claim dismiss C2 --because "of no interest"
            desk set reviews-needed 2
            --as ann verdict give C3 "Not checkable" --because "It says not where."
            --as ben verdict give C3 "Not enough evidence" --because "Nobody answered."
            desk set snapshot-limit 2190
            """;

    @TempDir
    private Path folder;

    private Path desk() {
        return folder.resolve("claims.desk");
    }

    private Run run(List<String> words) {
        List<String> all = new ArrayList<>(List.of("--desk", desk().toString()));
        all.addAll(words);
        return Run.of(all.toArray(String[]::new));
    }

    private String head() {
        return run(List.of("journal", "head", "--json")).out();
    }

    @BeforeEach
    void a_morning_at_the_desk() {
        Corpus.copy("damaged", folder);
        Corpus.copy("evidence", folder);
        Run morning = Run.withInput(MORNING, "--desk", desk().toString());
        assertThat(morning.code()).as(morning.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            verdict give C1 True --because " " | 1 | reasons-missing
            verdict give C1 True --because "" | 1 | reasons-missing
            claim dismiss C1 --because " " | 1 | reasons-missing
            evidence remove E1 --because " " | 1 | reasons-missing
            verdict give C1 Supported --because "It is so." | 1 | rating-of-another-scale
            verdict give C1 Tru --because "It is so." | 2 | rating-unknown
            verdict give C1 True --because "It is so." --evidence "" | 2 | value-malformed
            verdict give C1 True --because "It is so." --evidence , | 2 | value-malformed
            evidence add C2 --stance context --url https://office.example.org/2 --quote "It rained" | 1 | claim-dismissed
            evidence add C1 --stance context --url https://office.example.org/2 --quote " " | 2 | quote-empty
            evidence add C1 --stance context --url https://office.example.org/2 --quote "x" --snapshot FOLDER/evidence/barrier-engineers-report.pdf | 1 | snapshot-too-large
            evidence add C1 --stance context --url https://office.example.org/2 --quote "x" --snapshot FOLDER/damaged/encrypted.pdf | 1 | pdf-encrypted
            evidence add C1 --stance context --url https://office.example.org/2 --quote "x" --snapshot FOLDER/damaged/cut-off.pdf | 1 | pdf-broken
            evidence add C1 --stance context --url https://office.example.org/2 --quote "x" --snapshot FOLDER/missing.pdf | 66 | file-unreadable
            evidence add C1 --stance context --url https://office.example.org/2 --quote "x" --figure "a record" | 2 | figure-unreadable
            evidence add C1 --stance supports --url https://office.example.org/1 --quote "The rate was 4.5 percent" | 1 | evidence-known
            claim add --article A1 --quote " " | 2 | quote-empty
            claim list --limit 0 | 2 | value-malformed
            journal log --limit -1 | 2 | value-malformed
            journal log C1 --limit 0 | 2 | value-malformed
            article show A1 --revision 0 | 2 | value-malformed
            article diff A1 0 1 | 2 | value-malformed
            undo 0 | 2 | value-malformed
            undo -1 | 2 | value-malformed
            article import "" | 2 | value-malformed
            evidence add C1 --stance context --url https://office.example.org/2 --quote "x" --snapshot "" | 2 | value-malformed
            report export --out "" | 2 | value-malformed
            desk backup "" | 2 | value-malformed
            journal verify --head "" | 2 | value-malformed
            journal verify --head 9f86d081 | 2 | value-malformed
            --as ann verdict give C3 "Not checkable" --because "I was right." | 1 | adjudication-own
            --as ben verdict give C3 "Not checkable" --because "She was right." | 1 | adjudication-own
            """)
    void is_refused_with_its_code_and_a_remedy_and_nothing_is_written(String line, int code, String error) {
        String before = head();
        Run refused = run(Words.split(line.replace("FOLDER", folder.toString()) + " --json"));

        assertThat(refused.err()).startsWith("{\"error\":{\"code\":\"" + error + "\",\"message\":\"");
        assertThat(refused.err()).hasLineCount(1).doesNotContain("\"hint\":\"\"");
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.out()).isEmpty();
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void a_capture_is_read_before_the_desk_is_written_to() {
        Session session = Run.session();
        List<String> add = Words.split("evidence add C1 --stance supports --url https://office.example.org/1 --quote x"
                + " --snapshot " + folder.resolve("damaged/not-a-pdf.pdf"));
        try (SqliteDesk other =
                SqliteDesk.open(desk(), session.clock(), session.surroundings().uids())) {
            Run read = other.step(StepHeader.of("a long step", "bob"), () -> run(add));

            assertThat(read.err()).startsWith("error: not-a-pdf.pdf cannot be read as a PDF");
        }
    }
}
