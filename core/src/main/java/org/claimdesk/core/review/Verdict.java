package org.claimdesk.core.review;

import java.util.List;
import org.claimdesk.core.evidence.EvidenceId;
import org.claimdesk.core.problem.Refused;

/**
 * The outcome of a review with its reasons.
 *
 * @param because the reasons, in words; never blank
 * @param evidence what it rests on, by number
 */
public record Verdict(Rating rating, String because, List<EvidenceId> evidence) {
    public Verdict {
        because = because.strip();
        if (because.isEmpty()) {
            throw new Refused("reasons-missing", "a verdict needs its reasons", "give them with --because");
        }
        evidence = evidence.stream().distinct().sorted().toList();
    }
}
