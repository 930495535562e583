package org.claimdesk.core.claim;

import org.jspecify.annotations.Nullable;

/**
 * Where the work on a claim stands and who does it.
 *
 * @param because why it was dismissed or withdrawn; null otherwise
 * @param everPublished whether a verdict on it was ever public, so that a new one is a correction
 * @param staleness why it is stale; null when it is not
 * @param mergedInto the claim that took it over; null when none did
 */
public record Work(
        VerificationStatus status,
        Plan plan,
        @Nullable String because,
        boolean everPublished,
        @Nullable Staleness staleness,
        @Nullable ClaimId mergedInto) {
    public static final Work PROPOSED = new Work(VerificationStatus.CANDIDATE, Plan.NONE, null, false, null, null);
    public static final Work TAKEN_ON = new Work(VerificationStatus.UNVERIFIED, Plan.NONE, null, false, null, null);

    Work at(VerificationStatus next) {
        return new Work(next, plan, null, everPublished || next == VerificationStatus.PUBLISHED, null, null);
    }

    Work at(VerificationStatus next, String why) {
        return new Work(next, plan, why, everPublished, null, null);
    }

    Work staleFor(Staleness why) {
        return new Work(VerificationStatus.STALE, plan, null, everPublished, why, null);
    }

    Work planned(Plan changed) {
        return new Work(status, changed, because, everPublished, staleness, mergedInto);
    }

    Work mergedInto(ClaimId other) {
        return new Work(VerificationStatus.DISMISSED, plan, "merged into " + other, everPublished, null, other);
    }
}
