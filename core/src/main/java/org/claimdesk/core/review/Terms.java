package org.claimdesk.core.review;

import org.jspecify.annotations.Nullable;

/**
 * Under which terms a review was given. Where a desk asks for several independent reviews, each is kept under seal until
 * all are in; those that agree close the claim, those that don't are settled by somebody else.
 *
 * @param needed how many independent reviews were asked for; 1 when a verdict stands by itself
 * @param words the claim's text as the reviewer read it, so that a round is of one wording; null when the verdict stands by
 *     itself
 * @param adjudicates whether it settles independent reviews that disagree
 * @param closes whether a verdict stands with it
 */
public record Terms(int needed, @Nullable String words, boolean adjudicates, boolean closes) {
    /** One reviewer is enough. */
    public static final Terms ALONE = new Terms(1, null, false, true);

    /** Whether others may not see it as long as the round is open. */
    public boolean independent() {
        return needed > 1 && !adjudicates;
    }
}
