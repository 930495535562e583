package org.claimdesk.core.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * How urgent a claim is, as a sum of shares that can be told in words. The share of age grows linearly without bound, so
 * that the order of two claims never depends on when one looks, and a desk can keep it as a sorted column.
 */
public final class Urgency {
    /** A claim a month old outweighs a fresh one that scores 0.6 higher. */
    private static final double PER_DAY = 0.02;

    private Urgency() {}

    /** One reason and what it adds. */
    public record Share(String reason, double points) {}

    /** Whether the claim waits for somebody at all. */
    public static boolean open(Claim claim) {
        return switch (claim.status()) {
            case CANDIDATE, UNVERIFIED, IN_REVIEW, STALE -> true;
            case REVIEWED, PUBLISHED, WITHDRAWN, DISMISSED -> false;
        };
    }

    /** Its shares as seen at a moment, in fixed order; their sum is its urgency. */
    public static List<Share> shares(Claim claim, Instant now) {
        double days = Duration.between(claim.proposal().at(), now).toMillis() / 86_400_000.0;
        return List.of(
                new Share("status " + claim.status(), ofStatus(claim)),
                new Share(
                        String.format(
                                Locale.ROOT, "score %.2f", claim.proposal().score()),
                        claim.proposal().score()),
                new Share(String.format(Locale.ROOT, "waits %.0f days", Math.floor(days)), days * PER_DAY));
    }

    /** A number whose order is the order of urgency at every moment: higher is more urgent. */
    public static double standing(Claim claim) {
        double days = claim.proposal().at().toEpochMilli() / 86_400_000.0;
        return ofStatus(claim) + claim.proposal().score() - days * PER_DAY;
    }

    private static double ofStatus(Claim claim) {
        return switch (claim.status()) {
            case STALE -> claim.work().everPublished() ? 3.0 : 2.0;
            case IN_REVIEW -> 1.0;
            case UNVERIFIED -> 0.8;
            case CANDIDATE, REVIEWED, PUBLISHED, WITHDRAWN, DISMISSED -> 0.0;
        };
    }
}
