package org.claimdesk.analysis.spotting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.core.claim.Attribution;
import org.claimdesk.core.claim.ClaimKind;

/** Why a statement was proposed, in words. */
final class Reasons {
    private Reasons() {}

    static List<String> of(Statement statement, Set<ClaimKind> kinds) {
        List<String> reasons = new ArrayList<>();
        statement.quantities().forEach(quantity -> reasons.add("states a quantity: " + quantity.text()));
        statement.attribution().forEach(attribution -> addSpeaker(attribution, reasons));
        statement.dates().forEach(date -> reasons.add("names a date: " + date.text()));
        addSign(statement, Sign.COMPARES, "compares: ", reasons);
        addSign(statement, Sign.CAUSES, "gives a cause: ", reasons);
        addSign(statement, Sign.POSITION, "takes a position: ", reasons);
        if (kinds.contains(ClaimKind.EVENT)) {
            reasons.add("reports an event");
        }
        return reasons;
    }

    private static void addSpeaker(Attribution attribution, List<String> reasons) {
        if (attribution.speaker() != null) {
            reasons.add("attributed to " + attribution.speaker());
        }
    }

    private static void addSign(Statement statement, Sign sign, String words, List<String> reasons) {
        if (statement.signs().show(sign)) {
            reasons.add(words + statement.signs().words(sign));
        }
    }
}
