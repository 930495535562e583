package org.claimdesk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.claimdesk.core.fixture.Fixtures.aClaim;
import static org.claimdesk.core.fixture.Fixtures.uid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.desk.Captured;
import org.claimdesk.core.desk.Collecting;
import org.claimdesk.core.desk.Collecting.Capture;
import org.claimdesk.core.desk.Collecting.Passage;
import org.claimdesk.core.desk.Shift;
import org.claimdesk.core.evidence.Citation;
import org.claimdesk.core.evidence.SnapshotText;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.problem.Conflict;
import org.claimdesk.core.problem.Failure;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;
import org.claimdesk.core.thing.UidSource;
import org.claimdesk.core.thing.Uids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class SqliteDeskTest extends DeskFile {
    private static final Ref C1 = Ref.parse(Kind.CLAIM, "C1");

    @Test
    void what_was_kept_is_there_when_the_desk_is_opened_again() {
        Claim kept;
        try (SqliteDesk desk = open()) {
            kept = keep(desk, 1);
        }
        try (SqliteDesk desk = open()) {
            assertThat(desk.claims().get(Ref.parse(Kind.CLAIM, "c1"))).isEqualTo(kept);
            assertThat(desk.check()).isEmpty();
            assertThat(desk.schemaVersion()).isEqualTo(2);
            assertThat(desk.size()).isPositive();
        }
    }

    @Test
    void a_desk_that_was_never_closed_has_all_its_steps() throws IOException {
        SqliteDesk killed = open();
        keep(killed, 1);
        Path copy = folder.resolve("b.desk");
        Files.copy(file(), copy);
        Files.copy(folder.resolve(file().getFileName() + "-wal"), folder.resolve("b.desk-wal"));
        killed.close();

        try (SqliteDesk desk = open(copy)) {
            assertThat(desk.check()).isEmpty();
            assertThat(desk.journal().head().entries()).isEqualTo(2);
        }
    }

    @Test
    void others_can_write_while_a_capture_is_read_for_its_words() {
        try (SqliteDesk desk = open();
                SqliteDesk other = open()) {
            keep(desk, 1);
            SnapshotText whileOthersWrite = (snapshot, bytes, reader) -> {
                keep(other, 2);
                return false;
            };
            Shift shift = new Shift("jane", Clocks.fixed(), uids);
            Collecting collecting = new Collecting(desk, shift, whileOthersWrite);
            Passage passage =
                    new Passage(Stance.CONTEXT, Citation.of("https://a.example.org/"), "It rained.", List.of(), null);
            Capture page = new Capture(() -> new ByteArrayInputStream(new byte[10]), "text/plain", "page", 10);

            Captured captured = collecting.read(C1, passage, page);
            desk.step(STEP, () -> collecting.add(C1, passage, captured));

            assertThat(desk.claims().get(Ref.parse(Kind.CLAIM, "C2"))).isNotNull();
            assertThat(collecting.of(C1)).hasSize(1);
        }
    }

    @Test
    void an_open_step_does_not_keep_others_from_reading_or_from_a_backup() {
        Path copy = folder.resolve("copy.desk");
        try (SqliteDesk writer = open();
                SqliteDesk reader = open()) {
            keep(writer, 1);
            writer.step(STEP, () -> {
                writer.claims().keep(aClaim().number(2).build(), Verb.ADDED);
                assertThat(reader.journal().head().entries()).isEqualTo(2);
                reader.backup(copy);
                return 1;
            });
            assertThat(reader.journal().head().entries()).isEqualTo(4);
        }
        try (SqliteDesk desk = open(copy)) {
            assertThat(desk.check()).isEmpty();
            assertThat(desk.journal().head().entries()).isEqualTo(2);
        }
    }

    @Test
    void a_backup_overwrites_nothing() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "words");
        try (SqliteDesk desk = open()) {
            assertThatThrownBy(() -> desk.backup(precious)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> desk.backup(folder.resolve("no/such/folder")))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(precious).hasContent("words");
    }

    @Test
    void two_writers_at_once_lose_nothing() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> runs = both.invokeAll(List.of(writing(1), writing(2)));
            for (Future<Integer> run : runs) {
                assertThat(run.get()).isEqualTo(25);
            }
        } finally {
            both.shutdown();
        }
        try (SqliteDesk desk = open()) {
            assertThat(desk.check()).isEmpty();
            assertThat(desk.journal().head().entries()).isEqualTo(100);
            assertThat(desk.rehearse(STEP, () -> desk.claims().nextId().number()))
                    .isEqualTo(51);
        }
    }

    @Test
    void several_programs_may_make_one_desk_at_once() throws Exception {
        int programs = 4;
        ExecutorService all = Executors.newFixedThreadPool(programs);
        try {
            for (int i = 0; i < 50; i++) {
                Path file = folder.resolve(i + ".desk");
                CyclicBarrier together = new CyclicBarrier(programs);
                Callable<Integer> opening = () -> {
                    together.await();
                    try (SqliteDesk desk = open(file)) {
                        return desk.schemaVersion();
                    }
                };
                for (Future<Integer> opened : all.invokeAll(Collections.nCopies(programs, opening))) {
                    assertThat(opened.get()).isEqualTo(Schema.NEWEST);
                }
            }
        } finally {
            all.shutdown();
        }
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_desk_opens_while_all_of_the_common_pool_waits() {
        Semaphore opened = new Semaphore(0);
        int waiting = ForkJoinPool.getCommonPoolParallelism();
        for (int i = 0; i < waiting; i++) {
            ForkJoinPool.commonPool().execute(opened::acquireUninterruptibly);
        }
        try (SqliteDesk desk = open()) {
            assertThat(desk.schemaVersion()).isEqualTo(Schema.NEWEST);
        } finally {
            opened.release(waiting);
        }
    }

    /** Opens the desk, which may not be there yet, and keeps claims in a step each. */
    private Callable<Integer> writing(int seed) {
        return () -> {
            UidSource own = new Uids(Clocks.fixed(), new Random(seed));
            try (SqliteDesk desk = SqliteDesk.open(file(), Clocks.fixed(), own)) {
                int kept = 0;
                while (kept < 25) {
                    desk.step(STEP, () -> {
                        int number = desk.claims().nextId().number();
                        return desk.claims().keep(aClaim().number(number).build(own.next()), Verb.ADDED);
                    });
                    kept++;
                }
                return kept;
            }
        };
    }

    @Test
    void a_desk_that_another_process_holds_is_busy() {
        try (SqliteDesk holder = open();
                SqliteDesk other = SqliteDesk.open(file(), Clocks.fixed(), uids, Duration.ofMillis(1))) {
            holder.step(STEP, () -> {
                assertThat(catchThrowableOfType(Conflict.class, () -> keep(other, 1))
                                .code())
                        .isEqualTo("desk-busy");
                return 1;
            });
            keep(other, 1);
        }
    }

    @Test
    void a_full_disk_loses_the_step_and_nothing_else() {
        try (SqliteDesk desk = open()) {
            keep(desk, 1);
            desk.session().read(handle -> handle.execute("pragma max_page_count = 60"));

            byte[] large = new byte[1 << 20];
            Failure failure = catchThrowableOfType(
                    Failure.class,
                    () -> desk.step(STEP, () -> {
                        desk.claims().keep(aClaim().number(2).build(), Verb.ADDED);
                        return desk.snapshots().keep(new ByteArrayInputStream(large), "text/plain", "large");
                    }));

            assertThat(failure.code()).isEqualTo("disk-full");
            assertThat(desk.check()).isEmpty();
            assertThat(desk.journal().head().entries()).isEqualTo(2);
            desk.session().read(handle -> handle.execute("pragma max_page_count = 10000"));
            keep(desk, 2);
        }
    }

    @Test
    void a_step_that_met_a_full_disk_cannot_be_kept_even_if_the_failure_was_caught() {
        try (SqliteDesk desk = open()) {
            keep(desk, 1);
            desk.session().read(handle -> handle.execute("pragma max_page_count = 60"));

            assertThatThrownBy(() -> desk.step(STEP, () -> {
                        assertThatThrownBy(() -> desk.snapshots()
                                        .keep(new ByteArrayInputStream(new byte[1 << 20]), "text/plain", "large"))
                                .isInstanceOf(Refused.class);
                        return 1;
                    }))
                    .isInstanceOf(Refused.class);
            assertThat(desk.journal().head().entries()).isEqualTo(2);
        }
    }

    @Test
    void a_file_that_is_no_database_is_no_desk_and_stays_as_it_is() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "words ".repeat(500));

        Refused refused = catchThrowableOfType(Refused.class, () -> open(text));

        assertThat(refused.code()).isEqualTo("not-a-desk");
        assertThat(refused).hasMessage(text + " is no desk");
        assertThat(text).hasContent("words ".repeat(500));
    }

    @Test
    void another_programs_database_is_no_desk_and_stays_as_it_is() throws Exception {
        Path other = folder.resolve("other.db");
        sql(other, "create table song (title text)");
        byte[] before = Files.readAllBytes(other);

        assertThat(catchThrowableOfType(Refused.class, () -> open(other)).code())
                .isEqualTo("not-a-desk");
        assertThat(other).hasBinaryContent(before);
    }

    @Test
    void a_newer_desk_is_refused() throws SQLException {
        open().close();
        sql("pragma user_version = 99");

        Refused refused = catchThrowableOfType(Refused.class, this::open);

        assertThat(refused.code()).isEqualTo("desk-newer");
        assertThat(refused).hasMessageContaining("version 99");
    }

    @Test
    void places_that_cannot_hold_a_desk_are_told() {
        assertThatThrownBy(() -> open(folder)).isInstanceOf(Refused.class).hasMessage(folder + " is a folder");
        assertThat(catchThrowableOfType(NotFound.class, () -> open(folder.resolve("no/a.desk")))
                        .code())
                .isEqualTo("folder-missing");
        assertThat(catchThrowableOfType(NotFound.class, () -> SqliteDesk.openExisting(file(), Clocks.fixed(), uids))
                        .code())
                .isEqualTo("desk-missing");
        assertThatThrownBy(() -> SqliteDesk.openReadOnly(file(), Clocks.fixed(), uids))
                .isInstanceOf(NotFound.class);
        assertThat(file()).doesNotExist();
    }

    @Test
    void an_empty_file_becomes_a_desk() throws IOException {
        Files.createFile(file());
        try (SqliteDesk desk = open()) {
            keep(desk, 1);
        }
    }

    @Test
    void a_desk_opened_for_reading_is_read_and_refuses_steps() throws IOException {
        try (SqliteDesk desk = open()) {
            keep(desk, 1);
        }
        byte[] before = Files.readAllBytes(file());
        try (SqliteDesk desk = SqliteDesk.openReadOnly(file(), Clocks.fixed(), uids)) {
            assertThat(desk.claims().get(Ref.parse(Kind.CLAIM, "c1")).name()).isEqualTo("C1");
            assertThat(desk.check()).isEmpty();
            assertThat(catchThrowableOfType(Refused.class, () -> keep(desk, 2)).code())
                    .isEqualTo("desk-read-only");
        }
        assertThat(file()).hasBinaryContent(before);
        assertThat(folder).isDirectoryContaining(path -> path.equals(file()));
    }

    @Test
    void a_desk_opened_for_reading_shows_what_another_process_wrote_last() {
        try (SqliteDesk writer = open()) {
            keep(writer, 1);
            try (SqliteDesk reader = SqliteDesk.openReadOnly(file(), Clocks.fixed(), uids)) {
                assertThat(reader.journal().head()).isEqualTo(writer.journal().head());
            }
        }
    }

    @Test
    void a_uid_of_another_desk_finds_nothing() {
        try (SqliteDesk desk = open()) {
            assertThatThrownBy(() -> desk.claims().get(Ref.parse(Kind.CLAIM, uid(5).toString())))
                    .isInstanceOf(NotFound.class);
        }
    }
}
