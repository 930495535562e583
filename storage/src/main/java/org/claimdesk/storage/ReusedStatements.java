package org.claimdesk.storage;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/** Keeps prepared statements for the next time: preparing costs several times what most of them cost to run. */
final class ReusedStatements implements StatementBuilder {
    private final Map<String, PreparedStatement> idle = new HashMap<>();
    private final Map<Statement, String> lent = new IdentityHashMap<>();

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        return connection.createStatement();
    }

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        PreparedStatement known = idle.remove(sql);
        PreparedStatement statement = known != null ? known : connection.prepareStatement(sql);
        lent.put(statement, sql);
        return statement;
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context)
            throws SQLException {
        throw new SQLFeatureNotSupportedException("SQLite has no procedures");
    }

    /** Closes what is idle: a statement that failed may be among them, and the driver does not run such a one again. */
    void clear() throws SQLException {
        for (PreparedStatement statement : idle.values()) {
            statement.close();
        }
        idle.clear();
    }

    /** The same statement may have been lent twice, to a query within a query; then one is enough to keep. */
    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        String text = lent.remove(statement);
        if (text == null || statement.isClosed() || idle.putIfAbsent(text, (PreparedStatement) statement) != null) {
            statement.close();
        }
    }
}
