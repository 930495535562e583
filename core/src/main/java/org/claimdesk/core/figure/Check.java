package org.claimdesk.core.figure;

import java.util.List;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.evidence.EvidenceId;
import org.jspecify.annotations.Nullable;

/**
 * A number of a claim held against the figure of one piece of evidence that answers it best.
 *
 * @param evidence null when no evidence has a figure
 * @param others further figures of this evidence that could be meant as well
 */
public record Check(Comparison comparison, @Nullable EvidenceId evidence, List<Quantity> others) {
    public Check {
        others = List.copyOf(others);
    }
}
