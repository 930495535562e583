package org.claimdesk.analysis.spotting;

import java.util.List;
import org.claimdesk.analysis.word.WordSet;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Attribution;
import org.claimdesk.core.claim.DateMention;
import org.claimdesk.core.claim.Quantity;

/**
 * One statement with all that was read in it.
 *
 * @param past whether it tells of the past
 * @param verbatim whether somebody's own words are part of it
 */
record Statement(
        String quote,
        TextPositionSelector place,
        Words words,
        Signs signs,
        boolean past,
        boolean verbatim,
        List<Attribution> attribution,
        List<Quantity> quantities,
        List<DateMention> dates,
        boolean ahead) {
    private static final WordSet POSSIBLE = WordSet.of("could", "may", "might");

    /**
     * A statement with what its words show.
     *
     * @param ahead whether it names a day that is yet to come
     */
    static Statement of(
            String quote,
            TextPositionSelector place,
            Words words,
            List<Attribution> attribution,
            List<Quantity> quantities,
            List<DateMention> dates,
            boolean ahead) {
        boolean verbatim = false;
        for (Attribution said : attribution) {
            verbatim |= said.direct();
        }
        return new Statement(
                quote,
                place,
                words,
                Signs.in(words),
                Tense.isPast(words),
                verbatim,
                attribution,
                quantities,
                dates,
                ahead);
    }

    Model.Judgement judgement() {
        return Model.shipped().judge(Features.of(words, signs));
    }

    boolean isMeasured() {
        return !quantities.isEmpty() || !dates.isEmpty();
    }

    /** "could", "may", but not the month */
    boolean isPossible() {
        for (int i = 1; i < words.count(); i++) {
            if (POSSIBLE.contains(words.lower(i)) && !words.isCapitalised(i)) {
                return true;
            }
        }
        return false;
    }

    /** A capital letter inside the sentence, which in English is a name more often than not. */
    boolean hasName() {
        for (int i = 1; i < words.count(); i++) {
            if (words.isCapitalised(i)
                    && !words.lower(i).startsWith("i'")
                    && !words.lower(i).equals("i")) {
                return true;
            }
        }
        return false;
    }

    boolean asks() {
        int end = quote.length();
        while (end > 0 && "\"”’')".indexOf(quote.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && quote.charAt(end - 1) == '?';
    }
}
