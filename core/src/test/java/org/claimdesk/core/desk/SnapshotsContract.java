package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.core.desk.DeskContract.STEP;
import static org.claimdesk.core.desk.DeskContract.all;
import static org.claimdesk.core.desk.Kept.kept;
import static org.claimdesk.core.fixture.Fixtures.aClaim;
import static org.claimdesk.core.fixture.Fixtures.someEvidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Random;
import org.claimdesk.core.evidence.Snapshot;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.problem.Unreadable;
import org.claimdesk.core.setting.ByteSize;
import org.claimdesk.core.thing.Sha256;
import org.claimdesk.core.thing.UidSource;
import org.claimdesk.core.thing.Uids;
import org.junit.jupiter.api.Test;

/** How every desk keeps captured bytes. */
public interface SnapshotsContract {
    /** An empty desk. */
    Desk desk(Clock clock, UidSource uids);

    private Desk newDesk() {
        return desk(Clocks.fixed(), new Uids(Clocks.fixed(), new Random(1)));
    }

    @Test
    default void the_snapshots_that_evidence_names_come_sorted_and_once() {
        try (Desk desk = newDesk()) {
            kept(desk, 1, someEvidence());
            kept(desk, 2, someEvidence().from("Rents rose, they said."));
            kept(desk, 3, someEvidence().from("Rents fell, they said."));
            kept(desk, 4, someEvidence().from("Rents fell, they said."));

            assertThat(all(desk.evidence()::snapshots))
                    .containsExactlyInAnyOrder(Sha256.of("Rents rose, they said."), Sha256.of("Rents fell, they said."))
                    .isSorted();
        }
    }

    @Test
    default void bytes_that_are_refused_half_way_leave_no_snapshot() {
        try (Desk desk = newDesk()) {
            desk.step(STEP, () -> {
                assertThatThrownBy(() -> desk.snapshots()
                                .keep(
                                        new Bounded(
                                                new ByteArrayInputStream(new byte[2_000_000]),
                                                "x",
                                                new ByteSize(1_500_000)),
                                        "a/b",
                                        null))
                        .hasMessage("x has more than 1500 kB, the limit for a snapshot");
                return desk.claims().keep(aClaim().build(), Verb.ADDED);
            });

            assertThat(all(desk.snapshots()::digests)).isEmpty();
        }
    }

    @Test
    default void a_snapshot_gives_its_bytes_again_and_is_kept_once() throws IOException {
        byte[] bytes = new byte[3_000_001];
        new Random(5).nextBytes(bytes);
        try (Desk desk = newDesk()) {
            Snapshot snapshot = snapshot(desk, bytes);

            assertThat(snapshot(desk, bytes)).isEqualTo(snapshot);
            assertThat(snapshot.size()).isEqualTo(bytes.length);
            assertThat(snapshot.sha256()).isEqualTo(Sha256.hex(Sha256.digest().digest(bytes)));
            assertThat(all(desk.snapshots()::digests)).containsExactly(snapshot.sha256());
            try (InputStream again = desk.snapshots().open(snapshot.sha256())) {
                assertThat(again.readAllBytes()).isEqualTo(bytes);
            }
        }
    }

    private static Snapshot snapshot(Desk desk, byte[] bytes) {
        return desk.step(STEP, () -> desk.snapshots().keep(new ByteArrayInputStream(bytes), "text/html", "page.html"));
    }

    @Test
    default void an_empty_snapshot_is_a_snapshot() throws IOException {
        try (Desk desk = newDesk()) {
            Snapshot snapshot = snapshot(desk, new byte[0]);

            assertThat(all(desk.snapshots()::digests)).containsExactly(snapshot.sha256());
            try (InputStream again = desk.snapshots().open(snapshot.sha256())) {
                assertThat(again.read()).isEqualTo(-1);
            }
        }
    }

    @Test
    default void bytes_that_cannot_be_read_leave_no_snapshot() {
        try (Desk desk = newDesk()) {
            desk.step(STEP, () -> {
                assertThatThrownBy(() -> desk.snapshots().keep(new Torn(), "text/html", "page.html"))
                        .isInstanceOf(Unreadable.class)
                        .hasMessage("cannot read page.html: torn");
                return desk.claims().keep(aClaim().build(), Verb.ADDED);
            });

            assertThat(all(desk.snapshots()::digests)).isEmpty();
            assertThatThrownBy(() -> desk.snapshots().open("00")).isInstanceOf(NotFound.class);
        }
    }

    /** A stream that breaks off after two megabytes. */
    final class Torn extends InputStream {
        private int left = 1 << 21;

        @Override
        public int read() throws IOException {
            if (left-- == 0) {
                throw new IOException("torn");
            }
            return 'x';
        }
    }
}
