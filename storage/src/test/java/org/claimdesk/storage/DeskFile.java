package org.claimdesk.storage;

import static org.claimdesk.core.fixture.Fixtures.aClaim;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.stream.Stream;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.journal.StepHeader;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.journal.Verification;
import org.claimdesk.core.thing.UidSource;
import org.claimdesk.core.thing.Uids;
import org.junit.jupiter.api.io.TempDir;

/** A test of a desk in a file, which its tests open, look into and spoil. */
abstract class DeskFile {
    static final StepHeader STEP = StepHeader.of("a test", "jane");
    final UidSource uids = new Uids(Clocks.fixed(), new Random(1));

    @TempDir
    Path folder;

    Path file() {
        return folder.resolve("a desk?#%.desk");
    }

    SqliteDesk open() {
        return open(file());
    }

    SqliteDesk open(Path file) {
        return SqliteDesk.open(file, Clocks.fixed(), uids);
    }

    static Claim keep(SqliteDesk desk, int number) {
        return desk.step(STEP, () -> desk.claims().keep(aClaim().number(number).build(), Verb.ADDED));
    }

    void sql(String... statements) throws SQLException {
        sql(file(), statements);
    }

    static void sql(Path file, String... statements) throws SQLException {
        String url = "jdbc:sqlite:file:" + file.toUri().getRawPath();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String text : statements) {
                statement.executeUpdate(text);
            }
        }
    }

    static Verification verify(SqliteDesk desk, String head) {
        try (Stream<Entry> entries = desk.journal().entries()) {
            return Verification.of(entries, head);
        }
    }
}
