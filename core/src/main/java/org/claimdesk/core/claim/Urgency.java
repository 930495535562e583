package org.claimdesk.core.claim;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How urgent a claim is, as a sum of shares that can be told in words. Each share that moves with time grows linearly without
 * bound, so that the order of two claims changes only when one of them comes near its last day. So a desk can keep claims
 * sorted by their {@link #standing}, those near their last day by {@link #dueStanding}, and merge the two.
 */
public final class Urgency {
    /** A claim a month old outweighs a fresh one that scores 0.6 higher. */
    private static final double PER_DAY = 0.02;

    /** So many days before its last day a claim begins to press. */
    private static final int HORIZON = 14;

    /** On its last day a claim has gained 2.1: more than any claim that is only being worked on. */
    private static final double PER_DAY_DUE = 0.15;

    private static final double MILLIS = 86_400_000.0;

    private Urgency() {}

    /** One reason and what it adds. */
    public record Share(String reason, double points) {}

    /** Whether the claim waits for somebody at all. */
    public static boolean open(Claim claim) {
        return open(claim.status());
    }

    /** Whether claims of this status wait for somebody. */
    public static boolean open(VerificationStatus status) {
        return switch (status) {
            case CANDIDATE, UNVERIFIED, IN_REVIEW, STALE -> true;
            case REVIEWED, PUBLISHED, WITHDRAWN, DISMISSED -> false;
        };
    }

    /** Its shares as seen at a moment, in fixed order; their sum is its urgency. */
    public static List<Share> shares(Claim claim, Instant now) {
        double days = Duration.between(claim.proposal().at(), now).toMillis() / MILLIS;
        double score = claim.proposal().score();
        List<Share> shares = new ArrayList<>();
        shares.add(new Share("status " + claim.status(), ofStatus(claim)));
        shares.add(new Share(String.format(Locale.ROOT, "score %.2f", score), score));
        shares.add(new Share(String.format(Locale.ROOT, "waits %.0f days", Math.floor(days)), days * PER_DAY));
        if (claim.plan().priority() != Priority.NORMAL) {
            shares.add(new Share(
                    "priority " + claim.plan().priority(),
                    claim.plan().priority().points()));
        }
        LocalDate due = claim.plan().due();
        if (due != null) {
            shares.add(new Share("due " + due, ofDue(due, now)));
        }
        return List.copyOf(shares);
    }

    /** A number whose order is the order of urgency at every moment, as long as no last day is near: higher is more urgent. */
    public static double standing(Claim claim) {
        double days = claim.proposal().at().toEpochMilli() / MILLIS;
        return ofStatus(claim)
                + claim.proposal().score()
                + claim.plan().priority().points()
                - days * PER_DAY;
    }

    /** The same among claims whose last day is near; null for a claim that has none. */
    public static @Nullable Double dueStanding(Claim claim) {
        LocalDate due = claim.plan().due();
        return due == null ? null : standing(claim) - due.toEpochDay() * PER_DAY_DUE;
    }

    /** The last of the days on which a claim, if it is its last day, presses at this moment, counted from 1970-01-01. */
    public static long horizon(Instant now) {
        return (long) Math.ceil(day(now) + HORIZON) - 1;
    }

    /** What orders claims at a moment: the sum of the shares, but for what is the same for all. */
    public static double at(Claim claim, Instant now) {
        LocalDate due = claim.plan().due();
        return standing(claim) + (due == null ? 0 : ofDue(due, now));
    }

    private static double ofDue(LocalDate due, Instant now) {
        return Math.max(0, (HORIZON + day(now) - due.toEpochDay()) * PER_DAY_DUE);
    }

    private static double day(Instant now) {
        return now.toEpochMilli() / MILLIS;
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
