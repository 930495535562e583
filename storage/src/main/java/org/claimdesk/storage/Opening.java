package org.claimdesk.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.problem.Unreadable;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteErrorCode;

/** Opens the file of a desk, or says why it cannot be one. */
final class Opening {
    /** How long one waits for another process that holds the desk. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int CACHE_KIBIBYTES = -65_536;
    /** Of a new desk: an entry takes a kilobyte, of which pages half as large leave a seventh unused. */
    private static final int PAGE_BYTES = 8_192;

    private static final String MEMORY = "jdbc:sqlite::memory:";
    /** A database of its own in a file that goes when it is closed. */
    private static final String PASSING = "jdbc:sqlite:";

    private Opening() {}

    /** Creates it when absent; opens it for reading alone when it cannot be written. */
    static Session open(Path file, Clock clock) {
        return open(file, clock, PATIENCE);
    }

    static Session open(Path file, Clock clock, Duration patience) {
        checkPlace(file);
        boolean readOnly = Files.exists(file) && !(Files.isWritable(file) && Files.isWritable(folder(file)));
        return readOnly ? readOnly(file, clock) : session(file.toString(), uri(file), clock, false, patience);
    }

    static Session readOnly(Path file, Clock clock) {
        checkPlace(file);
        if (!Files.exists(file)) {
            throw new NotFound("desk-missing", "there is no desk " + file, "name an existing one");
        }
        return session(
                file.toString(), uri(file) + (hasLog(file) ? "?mode=ro" : "?immutable=1"), clock, true, PATIENCE);
    }

    static Session inMemory(Clock clock) {
        return session("the desk in memory", MEMORY, clock, false, PATIENCE);
    }

    static Session passing(Clock clock) {
        return session("the desk on trial", PASSING, clock, false, PATIENCE);
    }

    static void checkNew(Path file) {
        if (Files.exists(file)) {
            throw new Refused("backup-exists", file + " exists already", "name a new file");
        }
        checkPlace(file);
    }

    /** Removes what a copy that failed has left. */
    static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Unreadable("file-stays", file + " is not whole and cannot be removed", "remove it");
        }
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private static void checkPlace(Path file) {
        if (Files.isDirectory(file)) {
            throw new Refused("not-a-desk", file + " is a folder", "name a file in it");
        }
        if (!Files.isDirectory(folder(file))) {
            throw new NotFound("folder-missing", "there is no folder for " + file, "make it first");
        }
        if (Files.exists(file) && !Files.isReadable(file)) {
            throw new Unreadable("desk-unreadable", file + " cannot be read", "see its permissions");
        }
    }

    /** Without a log beside it the file is all there is, and needs no lock that a read-only folder would deny. */
    private static boolean hasLog(Path file) {
        return Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    }

    /** As a URI, for in a plain path SQLite's driver takes a question mark for the start of its options. */
    private static String uri(Path file) {
        return "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath();
    }

    /** Jdbi takes as long to get ready as SQLite's driver takes to open a file; so the one is done beside the other. */
    private static Session session(String desk, String url, Clock clock, boolean readOnly, Duration patience) {
        AtomicReference<Connection> opened = new AtomicReference<>();
        CompletableFuture<Jdbi> jdbi = CompletableFuture.supplyAsync(() -> Jdbi.create(opened::get), Opening::beside);
        try {
            Connection connection = config(readOnly, patience).createConnection(url);
            try {
                boolean old = Schema.begin(desk, connection, readOnly);
                log(connection, readOnly);
                opened.set(connection);
                return session(desk, connection, jdbi.join(), clock, readOnly, old);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw refusal(desk, e);
        }
    }

    /** In a thread of its own: those of the common pool, on two cores a single one, may all wait for something else. */
    private static void beside(Runnable task) {
        Thread thread = new Thread(task, "jdbi");
        thread.setDaemon(true);
        thread.start();
    }

    private static Session session(
            String desk, Connection connection, Jdbi jdbi, Clock clock, boolean readOnly, boolean old) {
        ReusedStatements statements = new ReusedStatements();
        jdbi.setStatementBuilderFactory(any -> statements);
        jdbi.getConfig(SqlStatements.class)
                .setTemplateEngine(TemplateEngine.NOP)
                .setSqlParser(new NamedParameters());
        return new Session(desk, connection, jdbi.open(), statements, clock, readOnly, old);
    }

    private static RuntimeException refusal(String desk, SQLException fault) {
        return fault.getErrorCode() == SQLiteErrorCode.SQLITE_NOTADB.code
                ? new Refused("not-a-desk", desk + " is no desk", "name a desk, or a file to be")
                : Faults.of(desk, fault);
    }

    /** FULL, because an acknowledged step survives a power cut only when it was synced. */
    private static SQLiteConfig config(boolean readOnly, Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setBusyTimeout((int) patience.toMillis());
        config.setGetGeneratedKeys(false);
        config.enforceForeignKeys(true);
        config.setSynchronous(SynchronousMode.FULL);
        config.setCacheSize(CACHE_KIBIBYTES);
        config.setPageSize(PAGE_BYTES);
        config.setTempStore(TempStore.MEMORY);
        return config;
    }

    /**
     * A write-ahead log lets others read while a step is open. The mode is the file's and stays; another process that is
     * making the same desk may be setting it right now, and then it is set.
     */
    private static void log(Connection connection, boolean readOnly) throws SQLException {
        if (readOnly) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
        } catch (SQLException e) {
            if (e.getErrorCode() != SQLiteErrorCode.SQLITE_BUSY.code) {
                throw e;
            }
        }
    }
}
