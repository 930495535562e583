package org.claimdesk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.thing.Uids;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamedParametersTest {
    private static ParsedSql parsed(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Handle handle = Jdbi.open(connection)) {
            StatementContext context = handle.createQuery(sql).getContext();
            return new NamedParameters().parse(sql, context);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            select 1                                     | select 1                               | ``
            select * from t where a = :a and b >= :to_b  | select * from t where a = ? and b >= ? | a to_b
            values (:a,:b,:a)                            | values (?,?,?)                         | a b a
            select ':a', ":b", 'it''s :c', :d            | select ':a', ":b", 'it''s :c', ?       | d
            select a :: b, : c, a:                       | select a :: b, : c, a:                 | ``
            select ':a                                   | select ':a                             | ``
            """)
    void a_name_stands_after_a_colon_outside_of_quotes(String sql, String plain, String names) throws SQLException {
        ParsedSql parsed = parsed(sql);
        assertThat(parsed.getSql()).isEqualTo(plain);
        assertThat(parsed.getParameters().getParameterNames())
                .isEqualTo(names.isEmpty() ? List.of() : List.of(names.split(" ")));
    }

    @Test
    void a_comment_has_no_parameters() throws SQLException {
        assertThat(parsed("select :a -- not :b\n, :c -- nor :d").getSql())
                .isEqualTo("select ? -- not :b\n, ? -- nor :d");
    }

    @Test
    void a_desk_reads_statements_this_way() {
        try (SqliteDesk desk = SqliteDesk.inMemory(Clocks.fixed(), new Uids(Clocks.fixed(), new Random(1)))) {
            Object parser = desk.session()
                    .read(handle -> handle.getConfig(SqlStatements.class).getSqlParser());
            assertThat(parser).isInstanceOf(NamedParameters.class);
        }
    }
}
