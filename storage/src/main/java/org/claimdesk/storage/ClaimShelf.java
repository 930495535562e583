package org.claimdesk.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.Urgency;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Uid;
import org.jspecify.annotations.Nullable;

/** The claims, found by their urgency, their terms and their words. */
final class ClaimShelf extends NumberedShelf<Claim> {
    @Override
    Kind kind() {
        return Kind.CLAIM;
    }

    @Override
    String write(Claim claim) {
        return ClaimJson.write(claim);
    }

    @Override
    Claim read(Fields content, Uid uid, int version) {
        return ClaimJson.read(content, uid, version);
    }

    @Override
    Claim at(Claim claim, int version) {
        return ClaimJson.at(claim, version);
    }

    @Override
    int number(Claim claim) {
        return claim.id().number();
    }

    @Override
    void add(Rows rows, Claim claim, long seq) {
        rowsOf(List.of(claim)).put(rows, seq);
    }

    @Override
    ReadyRows rowsOf(List<Claim> claims) {
        List<ClaimTerm> terms =
                claims.stream().flatMap(claim -> ClaimTerm.of(claim).stream()).toList();
        List<ClaimWords> words = claims.stream().map(ClaimWords::of).toList();
        return (rows, firstSeq) -> {
            List<@Nullable Object[]> values = new ArrayList<>();
            claims.forEach(claim -> values.add(values(claim, firstSeq + values.size())));
            rows.writeAll("insert into claim values (:number, :uid, :seq, :rank, :due, :due_rank)", values);
            ClaimTerm.insert(rows, terms);
            ClaimWords.insert(rows, words);
        };
    }

    private @Nullable Object[] values(Claim claim, long seq) {
        return new @Nullable Object[] {
            number(claim), claim.uid().toString(), seq, rank(claim), due(claim), dueRank(claim)
        };
    }

    @Override
    void remove(Rows rows, Claim claim) {
        rows.write("delete from claim where number = :number", number(claim));
        ClaimTerm.of(claim).forEach(term -> term.delete(rows));
        ClaimWords.of(claim).delete(rows);
    }

    @Override
    void replace(Rows rows, Claim before, Claim now, long seq) {
        rows.write(
                "update claim set seq = :seq, rank = :rank, due = :due, due_rank = :due_rank where number = :number",
                seq,
                rank(now),
                due(now),
                dueRank(now),
                number(now));
        ClaimTerm.replace(rows, ClaimTerm.of(before), ClaimTerm.of(now));
        ClaimWords.replace(rows, ClaimWords.of(before), ClaimWords.of(now));
    }

    /** Grows as urgency falls; null when nobody waits for the claim. */
    private static @Nullable Double rank(Claim claim) {
        return Urgency.open(claim) ? -Urgency.standing(claim) : null;
    }

    /** The last day, counted from 1970-01-01. */
    private static @Nullable Long due(Claim claim) {
        LocalDate due = claim.plan().due();
        return due == null ? null : due.toEpochDay();
    }

    private static @Nullable Double dueRank(Claim claim) {
        Double standing = Urgency.open(claim) ? Urgency.dueStanding(claim) : null;
        return standing == null ? null : -standing;
    }

    @Override
    String byNumber() {
        return "select e.seq, e.uid, e.version, e.content from claim c join entry e on e.seq = c.seq where c.number = :number";
    }

    @Override
    String byUid() {
        return """
                select e.seq, e.uid, e.version, e.content from claim c join entry e on e.seq = c.seq
                where c.uid >= :from and c.uid < :to order by c.uid limit 2
                """;
    }
}
