package org.claimdesk.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.claimdesk.core.thing.Sha256;
import org.jdbi.v3.core.Handle;

/** The tables that follow from the journal, row by row in the order of their keys, as texts that can be compared. */
final class Dump {
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("step", "select * from step order by number");
        TABLES.put("counter", "select * from counter order by kind");
        TABLES.put("article", "select * from article order by number");
        TABLES.put("revision", "select * from revision order by article, number");
        TABLES.put("source", "select * from source order by number");
        TABLES.put("claim", "select * from claim order by number");
        TABLES.put("claim_term", "select * from claim_term order by field, value, claim");
        TABLES.put("claim_words", "select term, doc, col, offset from temp.claim_word order by term, doc, col, offset");
        TABLES.put("evidence", "select * from evidence order by number");
        TABLES.put("review", "select * from review order by number");
        TABLES.put("setting", "select * from setting order by key");
    }

    private final Handle handle;

    Dump(Handle handle) {
        this.handle = handle;
    }

    /** SHA-256 of each table's rows, by its name. */
    Map<String, String> digests() {
        Map<String, String> digests = new LinkedHashMap<>();
        TABLES.forEach((table, query) -> {
            MessageDigest digest = Sha256.digest();
            rows(query, row -> digest.update(row.getBytes(StandardCharsets.UTF_8)));
            digests.put(table, Sha256.hex(digest.digest()));
        });
        return digests;
    }

    /** Every row of every table, a line each. */
    String text() {
        StringBuilder text = new StringBuilder();
        TABLES.forEach((table, query) ->
                rows(query, row -> text.append(table).append(": ").append(row)));
        return text.toString();
    }

    private void rows(String query, Consumer<String> line) {
        handle.execute(
                "create virtual table if not exists temp.claim_word using fts5vocab (main, claim_words, instance)");
        handle.createQuery(query).scanResultSet((results, context) -> {
            ResultSet rows = results.get();
            while (rows.next()) {
                line.accept(line(rows));
            }
            return true;
        });
    }

    private static String line(ResultSet row) throws SQLException {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            line.append(i > 1 ? "\t" : "").append(row.getString(i));
        }
        return line.append('\n').toString();
    }
}
