package org.claimdesk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.thing.Uids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that the first version of the program left: an article, its claims, evidence, a verdict, an undo and a redo. */
final class UpgradeTest {
    private static final long ENTRIES = 34;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void an_old_desk() throws IOException {
        file = folder.resolve("old.desk");
        try (InputStream old = UpgradeTest.class.getResourceAsStream("version-1.desk")) {
            Files.copy(Objects.requireNonNull(old), file);
        }
    }

    private SqliteDesk open() {
        return SqliteDesk.open(file, Clocks.fixed(), new Uids(Clocks.fixed(), new Random(1)));
    }

    @Test
    void an_older_desk_is_brought_up_to_date_with_all_that_is_in_it() {
        try (SqliteDesk desk = open()) {
            assertThat(desk.schemaVersion()).isEqualTo(Schema.NEWEST);
            assertThat(desk.check()).isEmpty();
            assertThat(desk.journal().head().entries()).isEqualTo(ENTRIES);
            try (Stream<Claim> rated =
                    desk.claims().matching(ClaimQuery.parse(List.of("status:published", "rating:true")))) {
                assertThat(rated).extracting(Claim::name).containsExactly("C11");
            }
            assertThat(desk.reviews().of(new ClaimId(11))).hasSize(1);
            assertThat(desk.evidence().of(new ClaimId(11))).hasSize(1);
        }
    }

    @Test
    void a_desk_is_brought_up_to_date_once() {
        open().close();
        try (SqliteDesk desk = open()) {
            assertThat(desk.check()).isEmpty();
        }
    }

    @Test
    void an_older_desk_that_can_only_be_read_is_refused_and_stays_as_it_is() throws IOException {
        byte[] before = Files.readAllBytes(file);

        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> SqliteDesk.openReadOnly(file, Clocks.fixed(), new Uids(Clocks.fixed(), new Random(1))));

        assertThat(refused.code()).isEqualTo("desk-older");
        assertThat(file).hasBinaryContent(before);
    }
}
