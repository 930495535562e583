package org.claimdesk.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.problem.Unreadable;
import org.claimdesk.core.thing.IsoTime;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Uid;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Entries as rows, of all columns in the order of the table: by name each would be looked up anew for every row. */
final class EntryRow {
    private EntryRow() {}

    static Entry read(ResultSet row, StatementContext context) throws SQLException {
        return of(row);
    }

    static Entry of(ResultSet row) throws SQLException {
        try {
            return entry(row);
        } catch (IllegalArgumentException | DateTimeException | Malformed e) {
            throw damaged(row, e);
        }
    }

    /** The uid in a row that begins like an entry's. */
    static Uid uid(ResultSet row) throws SQLException {
        try {
            return Uid.parse(row.getString(2));
        } catch (Malformed e) {
            throw damaged(row, e);
        }
    }

    private static Unreadable damaged(ResultSet row, RuntimeException why) throws SQLException {
        return new Unreadable(
                "entry-damaged",
                "entry " + row.getLong(1) + " was changed: " + why.getMessage(),
                "see desk check, or your backup");
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong(1),
                Uid.parse(row.getString(2)),
                Kind.parse(row.getString(3)),
                row.getString(4),
                row.getInt(5),
                row.getString(6),
                Verb.parse(row.getString(7)),
                IsoTime.parse(row.getString(8)),
                row.getString(9),
                row.getLong(10),
                row.getString(11),
                row.getString(12));
    }

    static void insert(Rows rows, Entry entry) {
        insert(rows, List.of(entry));
    }

    static void insert(Rows rows, List<Entry> entries) {
        rows.writeAll("""
                insert into entry
                values (:seq, :uid, :kind, :name, :version, :content, :verb, :at, :reviewer, :step, :previous, :hash)
                """, entries.stream().map(EntryRow::values).toList());
    }

    private static @Nullable Object[] values(Entry entry) {
        return new @Nullable Object[] {
            entry.seq(),
            entry.uid().toString(),
            entry.kind().toString(),
            entry.name(),
            entry.version(),
            entry.content(),
            entry.verb().toString(),
            IsoTime.of(entry.at()),
            entry.reviewer(),
            entry.step(),
            entry.previous(),
            entry.hash()
        };
    }
}
