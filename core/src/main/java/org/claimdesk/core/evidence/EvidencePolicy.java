package org.claimdesk.core.evidence;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.claimdesk.core.article.CanonicalUrl;
import org.claimdesk.core.problem.Refused;

/**
 * What a decisive verdict must rest on: at least one item that bears on its side, is found in its snapshot where there is
 * one, and is not the checked article itself or its copy. Each refusal has a code, a reason and a remedy.
 */
public final class EvidencePolicy {
    private EvidencePolicy() {}

    /**
     * The articles under scrutiny, as far as they could be mistaken for evidence.
     *
     * @param urls their {@linkplain CanonicalUrl canonical} addresses
     * @param digests SHA-256 of their bodies
     */
    public record Checked(Set<String> urls, Set<String> digests) {}

    /**
     * Refuses unless something carries the verdict.
     *
     * @param claim how the claim is called in a refusal
     * @param sides the stances that bear the verdict out
     * @param evidence what the verdict may rest on
     */
    public static void require(String claim, Set<Stance> sides, List<Evidence> evidence, Checked checked) {
        List<Evidence> bearing = evidence.stream()
                .filter(Evidence::counts)
                .filter(item -> sides.contains(item.stance()))
                .toList();
        if (bearing.isEmpty()) {
            throw new Refused(
                    "evidence-missing",
                    "no evidence " + words(sides) + " " + claim,
                    "add some: evidence add " + claim + " --stance "
                            + sides.iterator().next() + " --url … --quote …");
        }
        List<Evidence> independent = bearing.stream().filter(not(checked)).toList();
        if (independent.isEmpty()) {
            throw new Refused(
                    "circular",
                    names(bearing) + " of " + claim + " is the checked article itself or its copy",
                    "add evidence from another source");
        }
        if (independent.stream().allMatch(item -> item.match() == QuoteMatch.ABSENT)) {
            throw new Refused(
                    "quote-not-found",
                    "the passage of " + names(independent) + " is not in its snapshot",
                    "quote it as it stands there, or keep the snapshot that has it");
        }
    }

    private static Predicate<Evidence> not(Checked checked) {
        return item -> {
            Snapshot snapshot = item.snapshot();
            boolean copy = snapshot != null && checked.digests().contains(snapshot.sha256());
            return !copy
                    && !checked.urls().contains(CanonicalUrl.of(item.citation().url()));
        };
    }

    private static String words(Set<Stance> sides) {
        return sides.size() == 1 ? sides.iterator().next().toString() : "supports or refutes";
    }

    private static String names(List<Evidence> items) {
        return String.join(", ", items.stream().map(Evidence::name).toList());
    }
}
