package org.claimdesk.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.claimdesk.core.problem.Refused;

/** The tables' versions: a file for each, counted in the database's {@code user_version}. */
final class Schema {
    /** Marks a database as a desk, in its {@code application_id}: the letters CLMD. */
    static final int DESK = 0x434C4D44;

    private static final List<String> VERSIONS = List.of("db/V1.sql", "db/V2.sql");
    static final int NEWEST = VERSIONS.size();

    private Schema() {}

    /**
     * Makes the tables of a new desk, in one transaction; whoever comes second finds it done. A desk of an older program
     * stays as it is, for {@link #upgrade}.
     *
     * @return whether the desk is one of an older program
     */
    static boolean begin(String desk, Connection connection, boolean readOnly) throws SQLException {
        int version = checkAtOnce(desk, connection);
        if (version == 0 && !readOnly) {
            run(connection, "begin immediate");
            try {
                version = bring(connection, check(desk, connection));
                run(connection, "commit");
            } catch (SQLException | RuntimeException e) {
                run(connection, "rollback");
                throw e;
            }
        }
        if (version < NEWEST && readOnly) {
            throw new Refused(
                    "desk-older",
                    desk + " was written by an older program and can only be read",
                    "make it writable once, or copy it, so that it can be brought up to date");
        }
        return version < NEWEST;
    }

    /**
     * Brings an older desk to the newest version, within a transaction that is open; what follows from the journal is
     * empty then.
     *
     * @return false when somebody else did it meanwhile
     */
    static boolean upgrade(String desk, Connection connection) throws SQLException {
        int version = check(desk, connection);
        bring(connection, version);
        return version < NEWEST;
    }

    private static int bring(Connection connection, int from) throws SQLException {
        if (from < NEWEST) {
            for (String version : VERSIONS.subList(from, NEWEST)) {
                run(connection, text(version));
            }
            run(connection, text("db/projections.sql"));
            run(connection, text("db/mark.sql"));
        }
        return NEWEST;
    }

    /** In a transaction, so that a desk that another program is making right now is seen whole or not at all. */
    private static int checkAtOnce(String desk, Connection connection) throws SQLException {
        run(connection, "begin");
        try {
            return check(desk, connection);
        } finally {
            run(connection, "rollback");
        }
    }

    /** The version the desk is at: 0 when there is nothing yet. Refuses what is no desk, or a newer one. */
    private static int check(String desk, Connection connection) throws SQLException {
        int application = number(connection, "pragma application_id");
        int version = number(connection, "pragma user_version");
        boolean empty = version == 0 && number(connection, "select count(*) from sqlite_schema") == 0;
        if (application != DESK && !(application == 0 && empty)) {
            throw new Refused("not-a-desk", desk + " is a database, but no desk", "name a desk, or a file to be");
        }
        if (version > NEWEST) {
            throw new Refused(
                    "desk-newer",
                    desk + " was written by a newer program (version " + version + ", this one knows " + NEWEST + ")",
                    "use the newer program");
        }
        return version;
    }

    static int version(Connection connection) throws SQLException {
        return number(connection, "pragma user_version");
    }

    /** Drops what follows from the journal, in whatever state it is, and makes its tables anew. */
    static void emptyProjections(Connection connection) throws SQLException {
        run(connection, text("db/projections.sql"));
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }

    private static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    private static String text(String name) {
        try (InputStream script = Schema.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException("the program lacks its " + name);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
