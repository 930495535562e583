package org.claimdesk.core.claim;

import org.jspecify.annotations.Nullable;

/**
 * Where the work on a claim stands and who does it.
 *
 * @param assignee who is to do it; null for whoever comes
 * @param because why it was dismissed or withdrawn; null otherwise
 * @param everPublished whether a verdict on it was ever public, so that a new one is a correction
 * @param staleness why it is stale; null when it is not
 * @param mergedInto the claim that took it over; null when none did
 */
public record Work(
        VerificationStatus status,
        @Nullable String assignee,
        @Nullable String because,
        boolean everPublished,
        @Nullable Staleness staleness,
        @Nullable ClaimId mergedInto) {
    public static final Work PROPOSED = new Work(VerificationStatus.CANDIDATE, null, null, false, null, null);
    public static final Work TAKEN_ON = new Work(VerificationStatus.UNVERIFIED, null, null, false, null, null);

    Work at(VerificationStatus next) {
        return new Work(next, assignee, null, everPublished || next == VerificationStatus.PUBLISHED, null, null);
    }

    Work at(VerificationStatus next, String why) {
        return new Work(next, assignee, why, everPublished, null, null);
    }

    Work staleFor(Staleness why) {
        return new Work(VerificationStatus.STALE, assignee, null, everPublished, why, null);
    }

    Work assignedTo(@Nullable String name) {
        return new Work(status, name, because, everPublished, staleness, mergedInto);
    }

    Work mergedInto(ClaimId other) {
        return new Work(VerificationStatus.DISMISSED, assignee, "merged into " + other, everPublished, null, other);
    }
}
