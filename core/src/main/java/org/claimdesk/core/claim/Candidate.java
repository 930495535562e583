package org.claimdesk.core.claim;

import java.util.List;
import java.util.SortedSet;
import org.claimdesk.core.anchor.TextPositionSelector;

/**
 * A statement that spotting found in a text, before it is anybody's claim.
 *
 * @param quote its exact words
 * @param place where they stand, in code points of the text that was read
 * @param kinds what sort of statement it is; never empty
 * @param score how much it is worth checking, 0 to 1
 * @param reasons why, in words, weightiest first
 * @param attribution who is said to have said it, outermost first; empty for the article's own voice
 * @param quantities numbers inside the quote; their places are of the whole text
 * @param dates dates inside the quote; their places are of the whole text
 */
public record Candidate(
        String quote,
        TextPositionSelector place,
        SortedSet<ClaimKind> kinds,
        double score,
        List<String> reasons,
        List<Attribution> attribution,
        List<Quantity> quantities,
        List<DateMention> dates) {
    public Candidate {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is from 0 to 1: " + score);
        }
        kinds = Kinds.copyOf(kinds);
        reasons = List.copyOf(reasons);
        attribution = List.copyOf(attribution);
        quantities = List.copyOf(quantities);
        dates = List.copyOf(dates);
    }

    /** Whether it belongs in a reviewer's queue: opinions, predictions, questions and boilerplate do not. */
    public boolean checkable() {
        for (ClaimKind kind : kinds) {
            if (!kind.checkable()) {
                return false;
            }
        }
        return true;
    }
}
