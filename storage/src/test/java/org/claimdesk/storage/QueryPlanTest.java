package org.claimdesk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.thing.Uids;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked often costs with its answer: every table is searched by a key, none is read through or sorted. */
final class QueryPlanTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select e.* from claim c join entry e on e.seq = c.seq where c.number = 1",
                "select e.* from claim c join entry e on e.seq = c.seq where c.uid >= 'a' and c.uid < 'b' order by c.uid limit 2",
                "select e.* from claim c join entry e on e.seq = c.seq where c.rank is not null and (c.rank, c.number) > (1, 1) and (c.due is null or c.due > 9) order by c.rank, c.number limit 16",
                "select e.* from claim c join entry e on e.seq = c.seq where c.due_rank is not null and (c.due_rank, c.number) > (1, 1) and c.due <= 9 order by c.due_rank, c.number limit 16",
                "select e.* from setting s join entry e on e.seq = s.seq where s.key = 'x'",
                "select claim from claim_term where field = 'tag' and value = 'x' and claim >= 1 order by claim limit 64",
                "select e.* from evidence v join entry e on e.seq = v.seq where v.claim = 1 order by v.number",
                "select e.* from evidence v join entry e on e.seq = v.seq where v.snapshot = 'x' and v.number > 1 order by v.number limit 16",
                "select distinct snapshot from evidence where snapshot > 'x' order by snapshot limit 16",
                "select e.* from review r join entry e on e.seq = r.seq where r.claim = 1 order by r.number",
                "select rating from review where claim = 1 and rating is not null order by number desc limit 1",
                "select e.* from article a join entry e on e.seq = a.seq where a.url_key = 'x' order by a.number limit 1",
                "select e.* from article a join entry e on e.seq = a.seq where a.title_key = 'x' order by a.number limit 1",
                "select e.* from article a join entry e on e.seq = a.seq where a.title_key = 'x' and a.url_key is null order by a.number limit 1",
                "select * from entry where uid = 'x' order by version desc limit 1",
                "select e.* from step s join entry e on e.seq = s.seq where s.number < 9 order by s.number desc limit 16"
            })
    void is_answered_from_keys(String query) {
        try (SqliteDesk desk = SqliteDesk.inMemory(Clocks.fixed(), new Uids(Clocks.fixed(), new Random(1)))) {
            assertThat(plan(desk, query))
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith("SEARCH "), "searches a key")
                    .noneMatch(line -> line.contains("TEMP B-TREE"));
        }
    }

    private static List<String> plan(SqliteDesk desk, String query) {
        return desk.session().read(handle -> handle.createQuery("explain query plan " + query)
                .map((row, context) -> row.getString("detail"))
                .list());
    }
}
