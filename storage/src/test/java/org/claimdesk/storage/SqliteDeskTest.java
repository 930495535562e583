package org.claimdesk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.fixture.Fixtures.aClaim;
import static org.claimdesk.core.fixture.Fixtures.anArticle;
import static org.claimdesk.core.fixture.Fixtures.uid;

import java.nio.file.Path;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.fixture.Fixtures;
import org.claimdesk.core.journal.StepHeader;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteDeskTest {
    private static final StepHeader STEP = StepHeader.of("a test", "jane");

    @TempDir
    Path folder;

    private SqliteDesk open() {
        return SqliteDesk.open(folder.resolve("a.desk"), Clocks.fixed(), Fixtures.uids());
    }

    @Test
    void what_was_kept_is_there_when_the_desk_is_opened_again() {
        try (SqliteDesk desk = open()) {
            desk.step(STEP, () -> desk.articles().keep(anArticle().build(uid(100)), Verb.ADDED));
            desk.step(STEP, () -> desk.claims().keep(aClaim().tags("econ").build(uid(101)), Verb.ADDED));
        }
        try (SqliteDesk desk = open()) {
            Claim claim = desk.claims().get(Ref.parse(Kind.CLAIM, "c1"));
            assertThat(claim.tags()).containsExactly("econ");
        }
    }
}
