package org.claimdesk.formats.json;

import java.util.List;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.figure.Check;
import org.claimdesk.core.figure.Comparison;
import org.jspecify.annotations.Nullable;

/** The numbers of a claim held against its evidence, as JSON. */
final class CheckJson {
    private CheckJson() {}

    static JsonObject of(ClaimId claim, List<Check> checks) {
        return new JsonObject()
                .put("id", claim)
                .put("checks", checks.stream().map(CheckJson::check).toList());
    }

    private static JsonObject check(Check check) {
        Comparison comparison = check.comparison();
        return new JsonObject()
                .put("claim", FindingJson.quantity(comparison.claim()))
                .put("evidence", check.evidence())
                .put("figure", figure(comparison.figure()))
                .put("outcome", comparison.outcome())
                .put("formula", comparison.formula())
                .put("difference", comparison.difference())
                .put("reason", comparison.reason())
                .put("others", FindingJson.quantities(check.others()));
    }

    private static @Nullable JsonObject figure(@Nullable Quantity figure) {
        return figure == null ? null : FindingJson.quantity(figure);
    }
}
