package org.claimdesk.core.report;

import java.util.Map;
import java.util.SortedMap;
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.VerificationStatus;
import org.jspecify.annotations.Nullable;

/**
 * How much there is on a desk, and how long it takes. Counts of claims unless it is said; reviews under seal count for nothing.
 *
 * @param byRating claims by the rating of the verdict that stands
 * @param byKind a claim of several kinds counts for each
 * @param byClaimant without claims that nobody is said to make
 * @param byPublisher of the articles a claim appears in, each once
 * @param byReviewer reviews by who gave them
 * @param byWeek by ISO 8601 week, such as {@code 2026-W19}, without gaps
 * @param waiting how long claims have waited that wait for somebody
 * @param untilRated how long claims with a verdict had waited for it
 */
public record Statistics(
        long claims,
        Map<VerificationStatus, Long> byStatus,
        Map<String, Long> byRating,
        Map<ClaimKind, Long> byKind,
        Map<String, Long> byClaimant,
        Map<String, Long> byPublisher,
        Map<String, Long> byReviewer,
        SortedMap<String, Week> byWeek,
        @Nullable Wait waiting,
        @Nullable Wait untilRated) {

    /** Claims that came to the desk in a week, and verdicts that were given in it. */
    public record Week(long proposed, long rated) {
        public Week plus(Week other) {
            return new Week(proposed + other.proposed, rated + other.rated);
        }
    }

    /**
     * How long claims wait, in days from when they came to the desk.
     *
     * @param claims how many
     * @param median half of them no longer
     * @param ninetieth nine of ten no longer
     */
    public record Wait(long claims, double median, double ninetieth, double longest) {}
}
