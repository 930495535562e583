package org.claimdesk.core.evidence;

import java.util.List;
import java.util.Set;

/**
 * What a verdict is to rest on.
 *
 * @param claim how the claim is called in a refusal
 * @param sides the stances that bear the verdict out
 * @param evidence what it may rest on; what was removed is left out
 */
public record Basis(String claim, Set<Stance> sides, List<Evidence> evidence, Checked checked) {
    public Basis {
        sides = Set.copyOf(sides);
        evidence = evidence.stream().filter(Evidence::counts).toList();
    }

    /** The evidence on the verdict's side. */
    List<Evidence> bearing() {
        return evidence.stream().filter(item -> sides.contains(item.stance())).toList();
    }

    /** What the evidence should do to the claim, as a verb. */
    String doing() {
        return sides.size() == 1 ? sides.iterator().next().toString() : "supports or refutes";
    }
}
