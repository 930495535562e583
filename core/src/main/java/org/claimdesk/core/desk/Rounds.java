package org.claimdesk.core.desk;

import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.review.Panel;
import org.claimdesk.core.review.Review;

/** The rounds of independent reviews on a desk in which all are in. */
public final class Rounds {
    private Rounds() {}

    /** By claim, oldest first; must be closed. */
    public static Stream<List<Review>> of(Desk desk) {
        return desk.claims()
                .matching(ClaimQuery.ALL)
                .filter(claim -> claim.status() != VerificationStatus.CANDIDATE)
                .flatMap(claim -> of(desk, claim).stream());
    }

    private static List<List<Review>> of(Desk desk, Claim claim) {
        return Panel.of(desk.reviews().of(claim.id()), claim.statement().text()).rounds();
    }
}
