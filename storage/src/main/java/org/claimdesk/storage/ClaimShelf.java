package org.claimdesk.storage;

import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.Urgency;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Uid;
import org.jdbi.v3.core.Handle;
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
    void add(Handle handle, Claim claim, long seq) {
        handle.createUpdate("insert into claim values (:number, :uid, :seq, :rank)")
                .bind("number", number(claim))
                .bind("uid", claim.uid().toString())
                .bind("seq", seq)
                .bind("rank", rank(claim))
                .execute();
        ClaimTerm.of(claim).forEach(term -> term.insert(handle));
        ClaimWords.of(claim).insert(handle);
    }

    @Override
    void remove(Handle handle, Claim claim) {
        handle.createUpdate("delete from claim where number = :number")
                .bind("number", number(claim))
                .execute();
        ClaimTerm.of(claim).forEach(term -> term.delete(handle));
        ClaimWords.of(claim).delete(handle);
    }

    @Override
    void replace(Handle handle, Claim before, Claim now, long seq) {
        handle.createUpdate("update claim set seq = :seq, rank = :rank where number = :number")
                .bind("seq", seq)
                .bind("rank", rank(now))
                .bind("number", number(now))
                .execute();
        ClaimTerm.replace(handle, ClaimTerm.of(before), ClaimTerm.of(now));
        ClaimWords.replace(handle, ClaimWords.of(before), ClaimWords.of(now));
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
