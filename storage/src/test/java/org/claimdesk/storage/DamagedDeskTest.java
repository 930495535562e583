package org.claimdesk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.core.fixture.Fixtures.someEvidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.claimdesk.core.evidence.Snapshot;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.problem.Unreadable;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;
import org.junit.jupiter.api.Test;

final class DamagedDeskTest extends DeskFile {
    @Test
    void a_damaged_file_is_told_in_one_line() throws IOException {
        try (SqliteDesk desk = open()) {
            for (int i = 1; i <= 200; i++) {
                keep(desk, i);
            }
        }
        byte[] bytes = Files.readAllBytes(file());
        new Random(3).nextBytes(bytes);
        byte[] damaged = Files.readAllBytes(file());
        int half = bytes.length / 2;
        System.arraycopy(bytes, half, damaged, half, bytes.length - half);
        Files.write(file(), damaged);

        try (SqliteDesk desk = open()) {
            List<String> faults = desk.check();
            assertThat(faults).isNotEmpty().noneMatch(fault -> fault.contains("\n"));
            assertThatThrownBy(() -> verify(desk, null)).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void changed_content_is_found_by_the_chain() throws SQLException {
        desk();
        sql("update entry set content = replace(content, 'percent', 'per cent') where seq = 4");
        try (SqliteDesk desk = open()) {
            assertThat(verify(desk, null).firstBad()).isEqualTo(4);
            assertThat(desk.check()).anyMatch(fault -> fault.startsWith("the journal is broken: entry 4 was changed"));
        }
    }

    private String desk() {
        try (SqliteDesk desk = open()) {
            for (int i = 1; i <= 5; i++) {
                keep(desk, i);
            }
            return desk.journal().head().hash();
        }
    }

    @Test
    void a_changed_hash_is_found_by_the_chain() throws SQLException {
        desk();
        sql("update entry set hash = replace(hash, substr(hash, 1, 1), 'x') where seq = 5");
        try (SqliteDesk desk = open()) {
            assertThat(verify(desk, null).firstBad()).isEqualTo(5);
        }
    }

    @Test
    void a_removed_entry_is_found_by_the_chain() throws SQLException {
        desk();
        sql("delete from entry where seq = 6");
        try (SqliteDesk desk = open()) {
            assertThat(verify(desk, null).reason()).isEqualTo("entry 6 is missing");
        }
    }

    @Test
    void a_cut_tail_is_found_by_a_head_that_was_noted() throws SQLException {
        String head = desk();
        sql("delete from entry where seq > 8");
        try (SqliteDesk desk = open()) {
            assertThat(verify(desk, null).ok()).isTrue();
            assertThat(verify(desk, head).ok()).isFalse();
        }
    }

    @Test
    void an_entry_that_makes_no_sense_is_told_by_its_number() throws SQLException {
        desk();
        sql("update entry set verb = 'eaten' where seq = 4");
        try (SqliteDesk desk = open()) {
            assertThatThrownBy(() -> verify(desk, null))
                    .isInstanceOf(Unreadable.class)
                    .hasMessageStartingWith("entry 4 was changed");
        }
    }

    @Test
    void tables_that_do_not_follow_from_the_journal_are_found_and_made_anew() throws SQLException {
        desk();
        String sound = dumped();
        sql("delete from claim_term where claim = 2", "update claim set rank = 0 where number = 3");
        try (SqliteDesk desk = open()) {
            assertThat(desk.check())
                    .containsExactly(
                            "table claim does not follow from the journal: run desk rebuild",
                            "table claim_term does not follow from the journal: run desk rebuild");
            desk.rebuild();
            assertThat(desk.check()).isEmpty();
        }
        assertThat(dumped()).isEqualTo(sound);
    }

    private String dumped() {
        try (SqliteDesk desk = open()) {
            return desk.session().read(handle -> new Dump(handle).text());
        }
    }

    @Test
    void tables_that_are_gone_are_made_anew() throws SQLException {
        desk();
        String sound = dumped();
        sql("drop table claim", "drop table claim_words", "drop table step", "delete from counter");
        try (SqliteDesk desk = open()) {
            assertThatThrownBy(() -> desk.claims().get(new Ref(Kind.CLAIM, 1, "")))
                    .isInstanceOf(Unreadable.class);
            desk.rebuild();
        }
        assertThat(dumped()).isEqualTo(sound);
    }

    @Test
    void snapshots_with_other_bytes_are_found() throws SQLException {
        try (SqliteDesk desk = open()) {
            desk.step(STEP, () -> desk.snapshots().keep(new ByteArrayInputStream(new byte[9]), "text/plain", "x"));
        }
        sql("update snapshot_part set bytes = x'01'");
        try (SqliteDesk desk = open()) {
            assertThat(desk.check()).hasSize(1).allMatch(fault -> fault.contains("has other bytes"));
        }
    }

    @Test
    void a_missing_snapshot_is_found_with_what_it_was_kept_for() throws SQLException {
        try (SqliteDesk desk = open()) {
            desk.step(STEP, () -> {
                Snapshot snapshot = desk.snapshots().keep(new ByteArrayInputStream(new byte[9]), "text/plain", "x");
                return desk.evidence().keep(someEvidence().snapshot(snapshot).build(), Verb.ADDED);
            });
        }
        sql("delete from snapshot", "delete from snapshot_part");
        try (SqliteDesk desk = open()) {
            assertThat(desk.check())
                    .hasSize(1)
                    .allMatch(fault -> fault.endsWith(" is missing: it was kept for E1 of C1"));
        }
    }
}
