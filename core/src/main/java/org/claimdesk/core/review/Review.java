package org.claimdesk.core.review;

import java.time.Instant;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Thing;
import org.claimdesk.core.thing.Uid;
import org.jspecify.annotations.Nullable;

/**
 * One act of checking one claim. Nothing is overwritten: a later verdict is a later review.
 *
 * @param correction what it corrects; null for a verdict that corrects none that was public
 * @param terms whether it stands by itself or beside others
 */
public record Review(
        Uid uid,
        ReviewId id,
        int version,
        ClaimId claim,
        String reviewer,
        Instant at,
        Verdict verdict,
        @Nullable Correction correction,
        Terms terms)
        implements Thing {
    @Override
    public Kind kind() {
        return Kind.REVIEW;
    }

    @Override
    public String name() {
        return id.toString();
    }
}
