package org.claimdesk.storage;

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
        rows.write(
                "insert into claim values (:number, :uid, :seq, :rank)",
                number(claim),
                claim.uid().toString(),
                seq,
                rank(claim));
        ClaimTerm.of(claim).forEach(term -> term.insert(rows));
        ClaimWords.of(claim).insert(rows);
    }

    @Override
    void remove(Rows rows, Claim claim) {
        rows.write("delete from claim where number = :number", number(claim));
        ClaimTerm.of(claim).forEach(term -> term.delete(rows));
        ClaimWords.of(claim).delete(rows);
    }

    @Override
    void replace(Rows rows, Claim before, Claim now, long seq) {
        rows.write("update claim set seq = :seq, rank = :rank where number = :number", seq, rank(now), number(now));
        ClaimTerm.replace(rows, ClaimTerm.of(before), ClaimTerm.of(now));
        ClaimWords.replace(rows, ClaimWords.of(before), ClaimWords.of(now));
    }

    /** Grows as urgency falls; null when nobody waits for the claim. */
    private static @Nullable Double rank(Claim claim) {
        return Urgency.open(claim) ? -Urgency.standing(claim) : null;
    }

    @Override
    String byNumber() {
        return "select e.* from claim c join entry e on e.seq = c.seq where c.number = :number";
    }

    @Override
    String byUid() {
        return """
                select e.* from claim c join entry e on e.seq = c.seq
                where c.uid >= :from and c.uid < :to order by c.uid limit 2
                """;
    }
}
