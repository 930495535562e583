package org.claimdesk.shell;

import java.time.Instant;
import java.util.List;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.Urgency;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.desk.Policy;
import org.claimdesk.core.report.ReportedClaim;
import org.claimdesk.core.review.Rating;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;

/**
 * All that a reviewer has before them of one claim.
 *
 * @param reported without what is under seal
 * @param urgency its shares together
 * @param excerpts where it appears, in the newest articles first, at most {@value #MOST_EXCERPTS}
 * @param ratings those of the desk's scale
 */
record ReviewSheet(ReportedClaim reported, double urgency, List<Excerpt> excerpts, List<Rating> ratings) {
    private static final int MOST_EXCERPTS = 3;

    ReviewSheet {
        excerpts = List.copyOf(excerpts);
        ratings = List.copyOf(ratings);
    }

    static ReviewSheet of(Desk desk, Workplace workplace, Ref ref) {
        ReportedClaim reported = workplace.reported(desk, desk.claims().get(ref));
        Claim claim = reported.claim();
        Instant now = workplace.shift().now();
        return new ReviewSheet(
                reported,
                Urgency.shares(claim, now).stream()
                        .mapToDouble(Urgency.Share::points)
                        .sum(),
                claim.appearances().stream()
                        .limit(MOST_EXCERPTS)
                        .map(place -> Excerpt.of(
                                reported.article(place.article()),
                                place,
                                desk.articles().revision(place.article(), place.revision())))
                        .toList(),
                Policy.of(desk).scale().ratings());
    }

    Claim claim() {
        return reported.claim();
    }

    Ref ref() {
        return Ref.parse(Kind.CLAIM, claim().name());
    }
}
