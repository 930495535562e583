package org.claimdesk.core.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.claimdesk.core.problem.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed, in normal wording.
 *
 * @param claimant who claims it, by name; null when nobody is known
 * @param madeOn the day the claim was made; null when unknown
 * @param quantities numbers in the text; their places are of this text
 * @param dates dates in the text; their places are of this text
 */
public record Statement(
        String text,
        @Nullable String claimant,
        @Nullable LocalDate madeOn,
        SortedSet<ClaimKind> kinds,
        List<Quantity> quantities,
        List<DateMention> dates) {
    public Statement {
        text = text.strip();
        if (text.isEmpty()) {
            throw new Malformed("text-empty", "a claim needs a text", "give it with --text");
        }
        claimant = claimant == null || claimant.isBlank() ? null : claimant.strip();
        kinds = Kinds.copyOf(kinds);
        quantities = List.copyOf(quantities);
        dates = List.copyOf(dates);
    }
}
