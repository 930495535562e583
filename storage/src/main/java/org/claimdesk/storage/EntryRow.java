package org.claimdesk.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Uid;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Entries as rows. */
final class EntryRow {
    private EntryRow() {}

    static Entry read(ResultSet row, StatementContext context) throws SQLException {
        return new Entry(
                row.getLong("seq"),
                Uid.parse(row.getString("uid")),
                Kind.parse(row.getString("kind")),
                row.getString("name"),
                row.getInt("version"),
                row.getString("content"),
                Verb.parse(row.getString("verb")),
                Instant.parse(row.getString("at")),
                row.getString("reviewer"),
                row.getLong("step"),
                row.getString("previous"),
                row.getString("hash"));
    }

    static void insert(Handle handle, Entry entry) {
        handle.createUpdate("""
                        insert into entry
                        values (:seq, :uid, :kind, :name, :version, :content, :verb, :at, :reviewer, :step, :previous, :hash)
                        """)
                .bind("seq", entry.seq())
                .bind("uid", entry.uid().toString())
                .bind("kind", entry.kind().toString())
                .bind("name", entry.name())
                .bind("version", entry.version())
                .bind("content", entry.content())
                .bind("verb", entry.verb().toString())
                .bind("at", entry.at().toString())
                .bind("reviewer", entry.reviewer())
                .bind("step", entry.step())
                .bind("previous", entry.previous())
                .bind("hash", entry.hash())
                .execute();
    }
}
