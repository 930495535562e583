package org.claimdesk.core.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the work on a claim stands and who does it.
 *
 * @param because why it was dismissed or withdrawn; null otherwise
 * @param everPublished whether a verdict on it was ever public, so that a new one is a correction
 * @param staleness why it is stale; null when it is not
 * @param mergedInto the claim that took it over; null when none did
 * @param withdrawals each time its public verdict was taken back, oldest first
 */
public record Work(
        VerificationStatus status,
        Plan plan,
        @Nullable String because,
        boolean everPublished,
        @Nullable Staleness staleness,
        @Nullable ClaimId mergedInto,
        List<Withdrawal> withdrawals) {
    public static final Work PROPOSED =
            new Work(VerificationStatus.CANDIDATE, Plan.NONE, null, false, null, null, List.of());
    public static final Work TAKEN_ON =
            new Work(VerificationStatus.UNVERIFIED, Plan.NONE, null, false, null, null, List.of());

    public Work {
        withdrawals = List.copyOf(withdrawals);
    }

    Work at(VerificationStatus next) {
        return at(next, null, null, null);
    }

    Work at(VerificationStatus next, String why) {
        return at(next, why, null, null);
    }

    Work staleFor(Staleness why) {
        return at(VerificationStatus.STALE, null, why, null);
    }

    Work mergedInto(ClaimId other) {
        return at(VerificationStatus.DISMISSED, "merged into " + other, null, other);
    }

    private Work at(VerificationStatus next, @Nullable String why, @Nullable Staleness stale, @Nullable ClaimId other) {
        boolean published = everPublished || next == VerificationStatus.PUBLISHED;
        return new Work(next, plan, why, published, stale, other, withdrawals);
    }

    Work withdrawn(Withdrawal withdrawal) {
        List<Withdrawal> all = new ArrayList<>(withdrawals);
        all.add(withdrawal);
        return new Work(VerificationStatus.WITHDRAWN, plan, withdrawal.because(), everPublished, null, null, all);
    }

    Work planned(Plan changed) {
        return new Work(status, changed, because, everPublished, staleness, mergedInto, withdrawals);
    }
}
