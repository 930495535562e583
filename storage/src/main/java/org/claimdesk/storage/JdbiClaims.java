package org.claimdesk.storage;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.claim.Claims;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;

/** The claims. */
final class JdbiClaims implements Claims {
    private final Session session;
    private final Ledger ledger;
    private final ClaimShelf shelf;

    JdbiClaims(Session session, Ledger ledger, ClaimShelf shelf) {
        this.session = session;
        this.ledger = ledger;
        this.shelf = shelf;
    }

    @Override
    public Claim get(Ref ref) {
        return session.ask(rows -> shelf.get(rows, ref));
    }

    @Override
    public Stream<Claim> matching(ClaimQuery query) {
        if (query.terms().isEmpty()) {
            return Pages.of((last, limit) -> page(last == null ? 1 : last.id().number() + 1, limit));
        }
        return Pages.stream(Matches.of(session, query)).map(this::numbered);
    }

    private Claim numbered(int number) {
        return get(new Ref(Kind.CLAIM, number, ""));
    }

    private List<Claim> page(int from, int limit) {
        return session.ask(rows -> rows.list("""
                        select e.seq, e.uid, e.version, e.content from claim c join entry e on e.seq = c.seq
                        where c.number >= :from order by c.number limit :limit
                        """, shelf::read, from, limit));
    }

    @Override
    public Stream<Claim> appearingIn(ArticleId article) {
        return matching(ClaimQuery.ALL.and(ClaimQuery.Field.ARTICLE, article.toString()));
    }

    @Override
    public Stream<Claim> byUrgency(ClaimQuery query, Instant now, String reviewer) {
        return OpenWork.matching(session, shelf, query, now, reviewer);
    }

    @Override
    public Map<VerificationStatus, Long> countByStatus() {
        Map<VerificationStatus, Long> counts = new EnumMap<>(VerificationStatus.class);
        session.read(handle -> handle.createQuery(
                        "select value, count(*) as claims from claim_term where field = 'status' group by value")
                .map((row, context) ->
                        counts.put(VerificationStatus.parse(row.getString("value")), row.getLong("claims")))
                .list());
        return Collections.unmodifiableMap(counts);
    }

    @Override
    public ClaimId nextId() {
        return new ClaimId(ledger.nextNumber(Kind.CLAIM));
    }

    @Override
    public void add(List<Claim> claims) {
        ledger.add(shelf, claims);
    }

    @Override
    public Claim keep(Claim claim, Verb verb) {
        return ledger.keep(shelf, claim, verb);
    }
}
