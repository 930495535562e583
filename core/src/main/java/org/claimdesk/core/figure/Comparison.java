package org.claimdesk.core.figure;

import java.math.BigDecimal;
import org.claimdesk.core.claim.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A number of a claim held against a figure of its evidence.
 *
 * @param figure null when there is none to hold it against
 * @param formula the calculation, and what it comes to
 * @param difference the claim's number less the figure's, in the claim's unit; null where no difference can be told
 * @param reason why they are not comparable, or what to look at; else null
 */
public record Comparison(
        Quantity claim,
        @Nullable Quantity figure,
        Outcome outcome,
        String formula,
        @Nullable BigDecimal difference,
        @Nullable String reason) {

    static Comparison none(Quantity claim, @Nullable Quantity figure, String formula, String reason) {
        return new Comparison(claim, figure, Outcome.NOT_COMPARABLE, formula, null, reason);
    }
}
