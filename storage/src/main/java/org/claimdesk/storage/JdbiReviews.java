package org.claimdesk.storage;

import java.util.List;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.review.ReviewId;
import org.claimdesk.core.review.Reviews;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;

/** The reviews. */
final class JdbiReviews implements Reviews {
    private final Session session;
    private final Ledger ledger;
    private final ReviewShelf shelf;

    JdbiReviews(Session session, Ledger ledger, ReviewShelf shelf) {
        this.session = session;
        this.ledger = ledger;
        this.shelf = shelf;
    }

    @Override
    public Review get(Ref ref) {
        return session.read(handle -> shelf.get(handle, ref));
    }

    /** Short ids grow with time. */
    @Override
    public List<Review> of(ClaimId claim) {
        return session.read(handle -> handle.createQuery("""
                        select e.* from review r join entry e on e.seq = r.seq
                        where r.claim = :claim order by r.number
                        """)
                .bind("claim", claim.number())
                .map(EntryRow::read)
                .map(shelf::read)
                .list());
    }

    @Override
    public ReviewId nextId() {
        return new ReviewId(ledger.nextNumber(Kind.REVIEW));
    }

    @Override
    public Review keep(Review review, Verb verb) {
        return ledger.keep(shelf, review, verb);
    }
}
