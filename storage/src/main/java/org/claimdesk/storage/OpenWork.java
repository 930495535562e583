package org.claimdesk.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.claim.Urgency;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The open claims that a query fits, most urgent first. Where it fits few, those are sorted; where it fits many, open claims
 * are gone through in their order, for the next that fits is near then. So the cost follows neither the desk nor the query.
 */
final class OpenWork {
    /** Sorted in about the time it takes to go through ten times as many. */
    static final int FEW = 2000;

    private final Session session;
    private final ClaimShelf shelf;
    private final Instant now;
    private final long horizon;
    private final byte @Nullable [] judged;

    private OpenWork(Session session, ClaimShelf shelf, Instant now, String reviewer) {
        this.session = session;
        this.shelf = shelf;
        this.now = now;
        this.horizon = Urgency.horizon(now);
        this.judged = reviewer.isEmpty() ? null : session.read(handle -> ClaimMarks.judged(handle, reviewer));
    }

    /** @param reviewer whose independent reviews spare them the claim, as far as that is plain; empty for nobody */
    static Stream<Claim> matching(Session session, ClaimShelf shelf, ClaimQuery query, Instant now, String reviewer) {
        OpenWork work = new OpenWork(session, shelf, now, reviewer);
        if (query.terms().isEmpty()) {
            return work.all();
        }
        List<Integer> numbers = first(Matches.of(session, query));
        return numbers.size() <= FEW ? work.few(numbers) : work.many(query);
    }

    private static List<Integer> first(Matches matches) {
        List<Integer> numbers = new ArrayList<>();
        while (numbers.size() <= FEW && matches.hasNext()) {
            numbers.add(matches.next());
        }
        return numbers;
    }

    private Stream<Claim> all() {
        return merged(
                (last, limit) -> page("""
                        select e.* from claim c join entry e on e.seq = c.seq
                        where c.rank is not null and (c.rank, c.number) > (:rank, :number)
                        and (:judged is null or substr(:judged, c.number, 1) <> x'01')
                        and (c.due is null or c.due > :horizon)
                        order by c.rank, c.number limit :limit
                        """, unhurriedAfter(last), last, limit, Bind.NOTHING),
                (last, limit) -> page("""
                        select e.* from claim c join entry e on e.seq = c.seq
                        where c.due_rank is not null and (c.due_rank, c.number) > (:rank, :number)
                        and (:judged is null or substr(:judged, c.number, 1) <> x'01')
                        and c.due <= :horizon
                        order by c.due_rank, c.number limit :limit
                        """, pressingAfter(last), last, limit, Bind.NOTHING));
    }

    private Stream<Claim> few(List<Integer> numbers) {
        Bind bind = query -> query.bind("numbers", numbers.toString());
        return merged(
                (last, limit) -> page("""
                        select e.* from json_each(:numbers) n cross join claim c on c.number = n.value
                        join entry e on e.seq = c.seq
                        where c.rank is not null and (c.rank, c.number) > (:rank, :number)
                        and (:judged is null or substr(:judged, c.number, 1) <> x'01')
                        and (c.due is null or c.due > :horizon)
                        order by c.rank, c.number limit :limit
                        """, unhurriedAfter(last), last, limit, bind),
                (last, limit) -> page("""
                        select e.* from json_each(:numbers) n cross join claim c on c.number = n.value
                        join entry e on e.seq = c.seq
                        where c.due_rank is not null and (c.due_rank, c.number) > (:rank, :number)
                        and (:judged is null or substr(:judged, c.number, 1) <> x'01')
                        and c.due <= :horizon
                        order by c.due_rank, c.number limit :limit
                        """, pressingAfter(last), last, limit, bind));
    }

    private Stream<Claim> many(ClaimQuery asked) {
        String terms = Matches.terms(asked);
        byte[] fitting = fitting(Matches.words(asked));
        Bind bind = query -> query.bind("terms", terms).bind("fitting", fitting);
        return merged(
                (last, limit) -> page("""
                        with wanted (field, value) as materialized
                          (select value ->> 'field', value ->> 'value' from json_each(:terms))
                        select e.* from claim c join entry e on e.seq = c.seq
                        where c.rank is not null and (c.rank, c.number) > (:rank, :number)
                        and (:judged is null or substr(:judged, c.number, 1) <> x'01')
                        and (c.due is null or c.due > :horizon)
                        and not exists (select 1 from wanted w where not exists
                          (select 1 from claim_term t where t.field = w.field and t.value = w.value and t.claim = c.number))
                        and (:fitting is null or substr(:fitting, c.number, 1) = x'01')
                        order by c.rank, c.number limit :limit
                        """, unhurriedAfter(last), last, limit, bind),
                (last, limit) -> page("""
                        with wanted (field, value) as materialized
                          (select value ->> 'field', value ->> 'value' from json_each(:terms))
                        select e.* from claim c join entry e on e.seq = c.seq
                        where c.due_rank is not null and (c.due_rank, c.number) > (:rank, :number)
                        and (:judged is null or substr(:judged, c.number, 1) <> x'01')
                        and c.due <= :horizon
                        and not exists (select 1 from wanted w where not exists
                          (select 1 from claim_term t where t.field = w.field and t.value = w.value and t.claim = c.number))
                        and (:fitting is null or substr(:fitting, c.number, 1) = x'01')
                        order by c.due_rank, c.number limit :limit
                        """, pressingAfter(last), last, limit, bind));
    }

    /** Looked up once and not for each page, which takes as long for words that stand in every claim; null for no words. */
    private byte @Nullable [] fitting(String words) {
        return words.isEmpty() ? null : session.read(handle -> ClaimMarks.worded(handle, words));
    }

    private Stream<Claim> merged(Pages.Next<Claim> unhurried, Pages.Next<Claim> pressing) {
        return Merge.of(
                new Pages<>(unhurried),
                new Pages<>(pressing),
                Comparator.comparingDouble((Claim claim) -> -Urgency.at(claim, now))
                        .thenComparing(Claim::id));
    }

    private static @Nullable Double unhurriedAfter(@Nullable Claim last) {
        return last == null ? null : Urgency.standing(last);
    }

    private static @Nullable Double pressingAfter(@Nullable Claim last) {
        return last == null ? null : Urgency.dueStanding(last);
    }

    private List<Claim> page(String sql, @Nullable Double standing, @Nullable Claim last, int limit, Bind bind) {
        return session.read(handle -> bind.to(handle.createQuery(sql))
                .bind("rank", standing == null ? -Double.MAX_VALUE : -standing)
                .bind("number", last == null ? 0 : last.id().number())
                .bind("horizon", horizon)
                .bind("judged", judged)
                .bind("limit", limit)
                .map(EntryRow::read)
                .map(shelf::read)
                .list());
    }

    /** What one way of asking has to say more than the others. */
    private interface Bind {
        Bind NOTHING = query -> query;

        Query to(Query query);
    }
}
