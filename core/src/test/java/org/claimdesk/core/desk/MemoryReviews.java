package org.claimdesk.core.desk;

import java.util.List;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.review.ReviewId;
import org.claimdesk.core.review.Reviews;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;

/** The reviews of a desk in memory. */
final class MemoryReviews implements Reviews {
    private final MemoryShelf<Review> shelf;

    MemoryReviews(MemoryDesk desk) {
        shelf = new MemoryShelf<>(
                desk,
                Review.class,
                Kind.REVIEW,
                r -> r.id().number(),
                (r, version) -> new Review(
                        r.uid(),
                        r.id(),
                        version,
                        r.claim(),
                        r.reviewer(),
                        r.at(),
                        r.verdict(),
                        r.correction(),
                        r.terms()));
    }

    @Override
    public Review get(Ref ref) {
        return shelf.get(ref);
    }

    @Override
    public List<Review> of(ClaimId claim) {
        return shelf.all().filter(review -> review.claim().equals(claim)).toList();
    }

    @Override
    public ReviewId nextId() {
        return new ReviewId(shelf.nextNumber());
    }

    @Override
    public Review keep(Review review, Verb verb) {
        return shelf.keep(review, verb);
    }
}
