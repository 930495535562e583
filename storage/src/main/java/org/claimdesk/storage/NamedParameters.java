package org.claimdesk.storage;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Finds the {@code :names} in our statements, outside of quotes and comments. Jdbi's own parser can read any SQL; getting it
 * ready takes a tenth of a short command.
 */
final class NamedParameters implements SqlParser {
    private final Map<String, ParsedSql> known = new ConcurrentHashMap<>();

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        return known.computeIfAbsent(sql, NamedParameters::parsed);
    }

    @Override
    public String nameParameter(String name, StatementContext context) {
        return ":" + name;
    }

    private static ParsedSql parsed(String sql) {
        ParsedSql.Builder parsed = ParsedSql.builder();
        int from = 0; // of what has not been taken over yet
        int at = 0;
        while (at < sql.length()) {
            int next = behind(sql, at);
            if (sql.charAt(at) == ':' && next > at + 1) {
                parsed.append(sql.substring(from, at)).appendNamedParameter(sql.substring(at + 1, next));
                from = next;
            }
            at = next;
        }
        return parsed.append(sql.substring(from)).build();
    }

    /** Where the part that begins here ends: a text in quotes, a comment, a name with its colon, or one character. */
    private static int behind(String sql, int at) {
        char begin = sql.charAt(at);
        if (begin == '\'' || begin == '"') {
            return after(sql, sql.indexOf(begin, at + 1));
        }
        if (sql.startsWith("--", at)) {
            return after(sql, sql.indexOf('\n', at));
        }
        int end = at + 1;
        while (begin == ':' && end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int after(String sql, int found) {
        return found < 0 ? sql.length() : found + 1;
    }
}
