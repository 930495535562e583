package org.claimdesk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.claimdesk.core.problem.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

final class FaultsTest {
    @ParameterizedTest
    @CsvSource({
        "SQLITE_BUSY, desk-busy",
        "SQLITE_BUSY_SNAPSHOT, desk-busy",
        "SQLITE_LOCKED, desk-busy",
        "SQLITE_READONLY, desk-read-only",
        "SQLITE_READONLY_DIRECTORY, desk-read-only",
        "SQLITE_FULL, disk-full",
        "SQLITE_IOERR_SHMSIZE, disk-full",
        "SQLITE_IOERR_WRITE, desk-unreadable",
        "SQLITE_CANTOPEN, desk-unreadable",
        "SQLITE_CORRUPT, desk-damaged",
        "SQLITE_CORRUPT_VTAB, desk-damaged",
        "SQLITE_NOTADB, desk-damaged"
    })
    void a_fault_of_the_file_is_a_failure_in_one_line(SQLiteErrorCode code, String expected) {
        RuntimeException fault = Faults.of("a.desk", new SQLiteException("[X] words (more\nwords)", code));

        assertThat(fault).isInstanceOf(Failure.class);
        assertThat(((Failure) fault).code()).isEqualTo(expected);
        assertThat(fault.getMessage()).contains("a.desk").doesNotContain("\n");
    }

    @Test
    void a_file_that_cannot_be_made_is_told_by_its_folder() {
        Failure fault = (Failure) Faults.of("a.desk", new SQLiteException("x", SQLiteErrorCode.SQLITE_CANTOPEN));
        assertThat(fault).hasMessage("cannot open or make a.desk");
        assertThat(fault.hint()).isEqualTo("see the permissions of its folder");
    }

    @Test
    void a_fault_of_the_program_stays_one() {
        SQLException cause = new SQLiteException("constraint", SQLiteErrorCode.SQLITE_CONSTRAINT);
        assertThat(Faults.of("a.desk", cause))
                .isInstanceOf(IllegalStateException.class)
                .hasCause(cause);
        RuntimeException other = new IllegalArgumentException("no");
        assertThat(Faults.of("a.desk", other)).isSameAs(other);
    }
}
