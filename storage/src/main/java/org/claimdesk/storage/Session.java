package org.claimdesk.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.journal.StepHeader;
import org.claimdesk.core.problem.Failure;
import org.claimdesk.core.problem.Refused;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * The one connection to a desk's file: reads outside of transactions, steps inside of one, and says in words what goes
 * wrong.
 */
final class Session implements AutoCloseable {
    private final String desk;
    private final Connection connection;
    private final Handle handle;
    private final ReusedStatements statements;
    private final Rows rows;
    private final Clock clock;
    private final boolean readOnly;
    private final boolean old;
    private @Nullable OpenStep open;

    /**
     * @param desk how the desk is called in messages
     * @param old whether it was written by an older program
     */
    Session(
            String desk,
            Connection connection,
            Handle handle,
            ReusedStatements statements,
            Clock clock,
            boolean readOnly,
            boolean old) {
        this.desk = desk;
        this.connection = connection;
        this.handle = handle;
        this.statements = statements;
        this.rows = new Rows(connection);
        this.clock = clock;
        this.readOnly = readOnly;
        this.old = old;
    }

    <T> T read(Function<Handle, T> question) {
        try {
            return question.apply(handle);
        } catch (JdbiException e) {
            throw fault(e);
        }
    }

    /** Asks a question whose answers are small and many; {@link #read} is for all others. */
    <T> T ask(Function<Rows, T> question) {
        try {
            return question.apply(rows);
        } catch (JdbiException e) {
            throw fault(e);
        }
    }

    /** Runs a part of the step that is open; it refuses before it writes anything, or spoils the step. */
    <T> T write(Function<Rows, T> part) {
        OpenStep step = step();
        try {
            return part.apply(rows);
        } catch (Failure refusal) {
            throw refusal;
        } catch (RuntimeException e) {
            RuntimeException fault = fault(e);
            step.spoil(fault);
            throw fault;
        }
    }

    private RuntimeException fault(RuntimeException fault) {
        try {
            statements.clear();
            rows.close();
        } catch (SQLException e) {
            fault.addSuppressed(e);
        }
        return Faults.of(desk, fault);
    }

    OpenStep step() {
        if (open == null) {
            throw new IllegalStateException("a desk is written only inside a step");
        }
        return open;
    }

    /**
     * Runs a change as a step.
     *
     * @param finish what is left to write when the change is through
     */
    <T> T step(StepHeader header, Supplier<T> change, Consumer<Rows> finish) {
        return inStep(
                header,
                () -> transaction(() -> {
                    T outcome = change.get();
                    step().check();
                    write(last -> {
                        finish.accept(last);
                        return true;
                    });
                    return outcome;
                }));
    }

    <T> T rehearse(StepHeader header, Supplier<T> change) {
        return inStep(header, () -> {
            begin();
            try {
                return change.get();
            } finally {
                rollBack();
            }
        });
    }

    private <T> T inStep(StepHeader header, Supplier<T> run) {
        if (open != null) {
            throw new IllegalStateException("a step is open already: " + open.header.command());
        }
        open = new OpenStep(header, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        try {
            return run.get();
        } finally {
            open = null;
        }
    }

    /** All of it, or, when it throws, nothing. */
    <T> T transaction(Supplier<T> change) {
        begin();
        boolean done = false;
        try {
            T outcome = change.get();
            read(last -> last.execute("commit"));
            endedByDriver(true);
            done = true;
            return outcome;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    /** Makes all that follows from the journal anew, in one transaction. */
    boolean rebuild(List<Shelf<?>> shelves) {
        return transaction(() -> read(first -> {
            try {
                Schema.emptyProjections(connection);
            } catch (SQLException e) {
                throw Faults.of(desk, e);
            }
            return new Rebuild(first, rows, shelves).run();
        }));
    }

    /** Brings the desk of an older program up to date, in one transaction: all that follows from the journal is made anew. */
    void upgrade(List<Shelf<?>> shelves) {
        if (old) {
            transaction(() -> read(first -> {
                try {
                    return Schema.upgrade(desk, connection) && new Rebuild(first, rows, shelves).run();
                } catch (SQLException e) {
                    throw Faults.of(desk, e);
                }
            }));
        }
    }

    /** Takes over a whole journal, into a desk that is empty. */
    void fill(Stream<Entry> entries, List<Shelf<?>> shelves) {
        transaction(() -> read(first -> {
            entries.forEach(entry -> EntryRow.insert(rows, entry));
            return new Rebuild(first, rows, shelves).run();
        }));
    }

    /**
     * Outside of a step each statement is a transaction of its own, which the driver ends for it. Inside of one it would
     * try that in vain after every row.
     */
    private void endedByDriver(boolean each) {
        try {
            connection.unwrap(SQLiteConnection.class).getConnectionConfig().setAutoCommit(each);
        } catch (SQLException e) {
            throw Faults.of(desk, e);
        }
    }

    private void begin() {
        if (readOnly) {
            throw new Refused(
                    "desk-read-only", desk + " can only be read", "make the file and its folder writable, or copy it");
        }
        read(first -> first.execute("begin immediate"));
        endedByDriver(false);
    }

    /** After a full disk SQLite has rolled back by itself; the reason of the roll-back is what is worth telling. */
    private void rollBack() {
        endedByDriver(true);
        try {
            handle.execute("rollback");
        } catch (JdbiException e) {
            if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                throw Faults.of(desk, e);
            }
        }
    }

    @Override
    public void close() {
        try (Connection last = connection) {
            statements.clear();
            rows.close();
            handle.close();
            last.isClosed();
        } catch (SQLException e) {
            throw Faults.of(desk, e);
        }
    }
}
