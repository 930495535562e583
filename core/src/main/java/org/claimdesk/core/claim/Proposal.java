package org.claimdesk.core.claim;

import java.time.Instant;
import java.util.List;

/**
 * How a claim came to the desk.
 *
 * @param score how much it is worth checking, 0 to 1
 * @param reasons why, in words, weightiest first
 * @param at when
 */
public record Proposal(double score, List<String> reasons, Instant at) {
    public Proposal {
        reasons = List.copyOf(reasons);
    }
}
