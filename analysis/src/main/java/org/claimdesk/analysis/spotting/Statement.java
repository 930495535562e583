package org.claimdesk.analysis.spotting;

import java.util.List;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Attribution;
import org.claimdesk.core.claim.DateMention;
import org.claimdesk.core.claim.Quantity;

/** One statement with all that was read in it. */
record Statement(
        String quote,
        TextPositionSelector place,
        Words words,
        Signs signs,
        List<Attribution> attribution,
        List<Quantity> quantities,
        List<DateMention> dates) {

    static Statement of(
            String quote,
            TextPositionSelector place,
            List<Attribution> attribution,
            List<Quantity> quantities,
            List<DateMention> dates) {
        Words words = Words.of(quote);
        return new Statement(quote, place, words, Signs.in(words), attribution, quantities, dates);
    }

    boolean isMeasured() {
        return !quantities.isEmpty() || !dates.isEmpty();
    }

    boolean isVerbatim() {
        return attribution.stream().anyMatch(Attribution::direct);
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
        String end = quote.stripTrailing();
        return end.endsWith("?") || end.endsWith("?\"") || end.endsWith("?”");
    }

    /** Whether it tells of something that is over. */
    boolean happened() {
        if (signs.show(Sign.HAPPENED)) {
            return true;
        }
        for (int i = 0; i < words.count(); i++) {
            if (words.lower(i).length() > 4 && words.lower(i).endsWith("ed")) {
                return true;
            }
        }
        return false;
    }
}
