package org.claimdesk.core.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What two values come to.
 *
 * @param calculation the formula without its outcome
 * @param difference the claim's value less the figure's
 */
record Judgement(
        Outcome outcome,
        String calculation,
        String verdict,
        @Nullable BigDecimal difference,
        @Nullable String reason) {
    Judgement because(String why) {
        return new Judgement(outcome, calculation, verdict, difference, why);
    }

    Judgement instead(Outcome other, String verdictOfOther, String why) {
        return new Judgement(other, calculation, verdictOfOther, difference, why);
    }

    String formula() {
        return calculation + ": " + verdict;
    }
}
