package org.claimdesk.core.desk;

import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.journal.Step;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.review.Panel;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;

/**
 * What a reviewer may not see yet: where several independent reviews are asked for, the others' verdicts on a claim, and
 * whether there are any, until theirs is in. Whatever shows reviews asks here first.
 */
public final class Seals {
    private final Desk desk;
    private final String reviewer;

    /** @param reviewer who looks */
    public Seals(Desk desk, String reviewer) {
        this.desk = desk;
        this.reviewer = reviewer;
    }

    /** The reviews of a claim that may be seen, oldest first. */
    public List<Review> seen(Claim claim) {
        return panel(claim).seenBy(reviewer);
    }

    /** Whether the reviewer has done their part, and others have to do theirs. */
    public boolean waitsForOthers(Claim claim) {
        return panel(claim).hasJudged(reviewer);
    }

    Panel panel(Claim claim) {
        return Panel.of(desk.reviews().of(claim.id()), claim.statement().text());
    }

    /** Throws {@code NotFound} for a review under seal, as for one that is not there. */
    public Review open(Review review) {
        if (hides(review)) {
            throw new NotFound("review-unknown", "no review " + review.id(), "see what there is: journal log");
        }
        return review;
    }

    private boolean hides(Review review) {
        return review.terms().independent()
                && !seen(desk.claims().get(Refs.of(review.claim()))).contains(review);
    }

    /** Whether a step tells of a review under seal, by its command or by what it did. */
    public boolean hides(Step step) {
        try (Stream<Entry> entries = desk.journal().entriesOf(step)) {
            return entries.filter(entry -> entry.kind() == Kind.REVIEW).toList().stream()
                    .anyMatch(this::hides);
        }
    }

    /** A review that was taken back is its author's own business, as long as reviews are given independently. */
    private boolean hides(Entry entry) {
        try {
            return hides(desk.reviews().get(Ref.parse(Kind.REVIEW, entry.name())));
        } catch (NotFound takenBack) {
            return !entry.reviewer().equals(reviewer) && Policy.of(desk).reviewsNeeded() > 1;
        }
    }
}
