package org.claimdesk.core.review;

import java.util.List;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.thing.Ref;

/** The reviews on a desk. */
public interface Reviews {
    /** Throws {@code NotFound}, or {@code Conflict} when a uid prefix fits several. */
    Review get(Ref ref);

    /** All reviews of a claim, oldest first; the last one's verdict is the claim's. */
    List<Review> of(ClaimId claim);

    ReviewId nextId();

    /** Records the new state and gives it back with its new version; throws {@code Conflict} when it has moved on. */
    Review keep(Review review, Verb verb);
}
