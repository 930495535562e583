package org.claimdesk.docs.violations.storage;

public final class SqliteDesk {
    private SqliteDesk() {}

    public static SqliteDesk open() {
        return new SqliteDesk();
    }
}
