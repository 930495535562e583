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
        return session.ask(rows -> shelf.get(rows, ref));
    }

    /** Short ids grow with time. */
    @Override
    public List<Review> of(ClaimId claim) {
        return session.ask(rows -> rows.list("""
                        select e.seq, e.uid, e.version, e.content from review r join entry e on e.seq = r.seq
                        where r.claim = :claim order by r.number
                        """, shelf::read, claim.number()));
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
