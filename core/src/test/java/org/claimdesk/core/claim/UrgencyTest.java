package org.claimdesk.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.claimdesk.core.fixture.Fixtures.aClaim;
import static org.claimdesk.core.fixture.Fixtures.aClaimInEachStatus;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.claimdesk.core.claim.Urgency.Share;
import org.claimdesk.core.fixture.Clocks;
import org.junit.jupiter.api.Test;

class UrgencyTest {
    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_standing_orders_claims_as_their_shares_do_at_every_moment(
            @ForAll VerificationStatus one,
            @ForAll VerificationStatus other,
            @ForAll @DoubleRange(max = 1) double score,
            @ForAll @DoubleRange(max = 1) double otherScore,
            @ForAll @IntRange(max = 100_000) int minutes,
            @ForAll @IntRange(max = 100_000) int later) {
        Claim a = aClaim().status(one).score(score).build();
        Claim b = aClaim().status(other)
                .score(otherScore)
                .proposedAt(Clocks.NOW.plus(Duration.ofMinutes(minutes)))
                .build();
        Instant now = Clocks.NOW.plus(Duration.ofMinutes(later));
        double bySum = sum(a, now) - sum(b, now);
        assertThat(Urgency.standing(a) - Urgency.standing(b)).isCloseTo(bySum, within(1e-9));
    }

    private static double sum(Claim claim, Instant now) {
        return Urgency.shares(claim, now).stream().mapToDouble(Share::points).sum();
    }

    @Test
    void its_shares_are_told_in_words() {
        assertThat(Urgency.shares(aClaim().score(0.5).build(), Clocks.NOW.plus(Duration.ofHours(60))))
                .containsExactly(
                        new Share("status unverified", 0.8),
                        new Share("score 0.50", 0.5),
                        new Share("waits 2 days", 0.05));
    }

    @Test
    void a_stale_claim_that_was_public_comes_before_all_others() {
        Claim stale = aClaim().stale(VerificationStatus.PUBLISHED).score(0).build();
        aClaimInEachStatus().values().forEach(claim -> assertThat(Urgency.standing(stale))
                .isGreaterThan(Urgency.standing(claim)));
    }

    @Test
    void only_open_work_waits_for_somebody() {
        assertThat(aClaimInEachStatus().values())
                .filteredOn(Urgency::open)
                .extracting(Claim::status)
                .containsExactly(
                        VerificationStatus.CANDIDATE,
                        VerificationStatus.UNVERIFIED,
                        VerificationStatus.IN_REVIEW,
                        VerificationStatus.STALE);
    }
}
