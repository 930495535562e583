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
    private static final double DIGITS = 10_000;

    public Proposal {
        reasons = List.copyOf(reasons);
    }

    /** With a score of four digits; more would say nothing, and stand in the journal for ever. */
    public static Proposal of(double score, List<String> reasons, Instant at) {
        return new Proposal(Math.round(score * DIGITS) / DIGITS, reasons, at);
    }
}
