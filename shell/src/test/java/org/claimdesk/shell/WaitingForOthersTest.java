package org.claimdesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.storage.SqliteDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two reviews are asked for, and ann has given hers on C1: it waits for others, and C2 is what waits for her. */
final class WaitingForOthersTest {
    private static final String MORNING = """
            claim add --text 'Rents rose by 27 percent.'
            claim add --text 'It rained.'
            claim edit C1 --priority high
            desk set reviews-needed 2
            --as ann verdict give C1 'Not checkable' --because 'It says not where.'
            """;

    @TempDir
    private Path folder;

    private String desk() {
        return folder.resolve("claims.desk").toString();
    }

    /** After what else happened, in the order of the reviewers. */
    private List<String> nextFor(List<String> reviewers, String... happened) {
        String asked = reviewers.stream()
                .map(reviewer -> "--as " + reviewer + " review next --json\n")
                .collect(Collectors.joining());
        Run run = Run.withInput(
                MORNING + Stream.of(happened).map(line -> line + "\n").collect(Collectors.joining()) + asked,
                "--desk",
                desk());
        assertThat(run.code()).as(run.err()).isZero();
        return run.out()
                .lines()
                .filter(line -> line.startsWith("{\"claim\":"))
                .map(line -> line.replaceFirst(".*?\"id\":\"(C\\d+)\".*", "$1"))
                .toList();
    }

    /** Without looking closer, which takes long where thousands wait. */
    private List<String> foundFor(String reviewer) {
        Session session = Run.session();
        try (SqliteDesk desk = SqliteDesk.open(
                        Path.of(desk()), session.clock(), session.surroundings().uids());
                Stream<Claim> open =
                        desk.claims().byUrgency(ClaimQuery.ALL, session.clock().instant(), reviewer)) {
            return open.map(Claim::name).toList();
        }
    }

    @Test
    void it_is_not_even_walked_past_and_is_there_for_everybody_else() {
        assertThat(nextFor(List.of("ann", "ben"))).containsExactly("C2", "C1");
        assertThat(foundFor("ann")).containsExactly("C2");
        assertThat(foundFor("ben")).containsExactly("C1", "C2");
    }

    @Test
    void it_waits_for_others_whatever_else_happens_to_it() {
        assertThat(nextFor(List.of("ann"), "--as ben claim tag C1 +rents")).containsExactly("C2");
    }

    @Test
    void other_words_want_her_review_anew() {
        assertThat(nextFor(List.of("ann"), "--as ben claim edit C1 --text 'Rents rose by 28 percent.'"))
                .containsExactly("C1");
        assertThat(foundFor("ann")).containsExactly("C1", "C2");
    }

    @Test
    void it_waits_for_her_again_when_she_took_her_review_back() {
        assertThat(nextFor(List.of("ann"), "--as ann undo")).containsExactly("C1");
    }

    @Test
    void a_sealed_review_is_not_told_from_none() {
        Run sealed = Run.withInput(MORNING + "--as ben journal log R1\n", "--desk", desk());
        Run none = Run.of("--desk", desk(), "--as", "ben", "journal", "log", "R2");

        assertThat(sealed.err()).endsWith("error: no review R1 – see what there is: journal log\n");
        assertThat(none.err()).isEqualTo("error: no review R2 – see what there is: journal log\n");
    }
}
