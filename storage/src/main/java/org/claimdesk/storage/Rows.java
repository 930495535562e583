package org.claimdesk.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads rows with plain JDBC: an import writes several for each claim, a report reads several, and for answers this
 * small what Jdbi does for each statement costs more than SQLite's work. Values are given in the order in which the
 * statement names them first.
 */
final class Rows implements AutoCloseable {
    /** Makes something of the row that stands there. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** Gives the number of rows that were changed. */
    int write(String sql, @Nullable Object... values) {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw new RowFault(e);
        }
    }

    /** Writes a row for each of several values, which costs less than as many statements. */
    void writeAll(String sql, List<@Nullable Object[]> values) {
        try {
            PreparedStatement statement = prepared(sql);
            for (@Nullable Object[] each : values) {
                bind(statement, each);
                statement.addBatch();
            }
            statement.executeLargeBatch();
        } catch (SQLException e) {
            throw new RowFault(e);
        }
    }

    /** The one number of an answer; 0 when there is no row. */
    long number(String sql, @Nullable Object... values) {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        } catch (SQLException e) {
            throw new RowFault(e);
        }
    }

    /** The one text of an answer; null when there is no row. */
    @Nullable
    String text(String sql, @Nullable Object... values) {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new RowFault(e);
        }
    }

    /** All rows of an answer, which is read before anything is made of it by others. */
    <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... values) {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        } catch (SQLException e) {
            throw new RowFault(e);
        }
    }

    /** The first row of an answer; null when there is none. */
    <T> @Nullable T first(String sql, Reader<T> reader, @Nullable Object... values) {
        List<T> all = list(sql, reader, values);
        return all.isEmpty() ? null : all.get(0);
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared(sql);
        bind(statement, values);
        return statement;
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        statements.clear();
    }

    /** What SQLite said, on its way to where it is put into words. */
    private static final class RowFault extends JdbiException {
        RowFault(SQLException cause) {
            super(cause);
        }
    }
}
