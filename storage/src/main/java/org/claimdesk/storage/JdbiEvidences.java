package org.claimdesk.storage;

import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.EvidenceId;
import org.claimdesk.core.evidence.Evidences;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;

/** The evidence. */
final class JdbiEvidences implements Evidences {
    private final Session session;
    private final Ledger ledger;
    private final EvidenceShelf shelf;

    JdbiEvidences(Session session, Ledger ledger, EvidenceShelf shelf) {
        this.session = session;
        this.ledger = ledger;
        this.shelf = shelf;
    }

    @Override
    public Evidence get(Ref ref) {
        return session.ask(rows -> shelf.get(rows, ref));
    }

    @Override
    public List<Evidence> of(ClaimId claim) {
        return session.ask(rows -> rows.list("""
                        select e.seq, e.uid, e.version, e.content from evidence v join entry e on e.seq = v.seq
                        where v.claim = :claim order by v.number
                        """, shelf::read, claim.number()));
    }

    @Override
    public Stream<Evidence> takenFrom(String sha256) {
        return Pages.of((last, limit) -> session.ask(rows ->
                rows.list("""
                        select e.seq, e.uid, e.version, e.content from evidence v join entry e on e.seq = v.seq
                        where v.snapshot = :sha256 and v.number > :after order by v.number limit :limit
                        """, shelf::read, sha256, last == null ? 0 : last.id().number(), limit)));
    }

    @Override
    public Stream<String> snapshots() {
        return Pages.of((last, limit) -> session.read(handle -> handle.createQuery("""
                        select distinct snapshot from evidence
                        where snapshot > :after order by snapshot limit :limit
                        """)
                .bind("after", last == null ? "" : last)
                .bind("limit", limit)
                .mapTo(String.class)
                .list()));
    }

    @Override
    public EvidenceId nextId() {
        return new EvidenceId(ledger.nextNumber(Kind.EVIDENCE));
    }

    @Override
    public Evidence keep(Evidence evidence, Verb verb) {
        return ledger.keep(shelf, evidence, verb);
    }
}
