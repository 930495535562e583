package org.claimdesk.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.claimdesk.core.fixture.Fixtures.aClaim;
import static org.claimdesk.core.fixture.Fixtures.aClaimInEachStatus;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
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

    private static Claim due(int days, double score) {
        LocalDate today = LocalDate.ofInstant(Clocks.NOW, ZoneOffset.UTC);
        return aClaim().score(score).plan(Plan.NONE.dueOn(today.plusDays(days))).build();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void near_their_last_days_claims_keep_their_order_whatever_the_time(
            @ForAll @IntRange(min = -30, max = 10) int day,
            @ForAll @IntRange(min = -30, max = 10) int otherDay,
            @ForAll @DoubleRange(max = 1) double score,
            @ForAll @IntRange(max = 4) int later) {
        Claim a = due(day, score);
        Claim b = due(otherDay, 0.5);
        Instant now = Clocks.NOW.plus(Duration.ofDays(later));

        double byDue = Objects.requireNonNull(Urgency.dueStanding(a)) - Objects.requireNonNull(Urgency.dueStanding(b));
        assertThat(byDue).isCloseTo(sum(a, now) - sum(b, now), within(1e-9));
        assertThat(Urgency.at(a, now) - Urgency.at(b, now)).isCloseTo(byDue, within(1e-9));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_last_day_counts_from_the_horizon_on(@ForAll @IntRange(min = -30, max = 60) int day) {
        Claim claim = due(day, 0.5);
        boolean near = Objects.requireNonNull(claim.plan().due()).toEpochDay() <= Urgency.horizon(Clocks.NOW);

        assertThat(Urgency.at(claim, Clocks.NOW) > Urgency.standing(claim)).isEqualTo(near);
    }

    @Test
    void priority_and_the_last_day_have_their_shares() {
        LocalDate today = LocalDate.ofInstant(Clocks.NOW, ZoneOffset.UTC);
        Plan plan = Plan.NONE.dueOn(today.plusDays(30)).with(Priority.HIGH);

        assertThat(Urgency.shares(aClaim().plan(plan).build(), Clocks.NOW))
                .contains(new Share("priority high", 1.0), new Share("due " + today.plusDays(30), 0.0));
        assertThat(Urgency.shares(aClaim().plan(Plan.NONE.with(Priority.LOW)).build(), Clocks.NOW))
                .contains(new Share("priority low", -1.0));
    }

    @Test
    void a_claim_on_its_last_day_comes_before_all_that_are_only_worked_on() {
        assertThat(Urgency.at(due(0, 0), Clocks.NOW))
                .isGreaterThan(Urgency.at(
                        aClaim().status(VerificationStatus.IN_REVIEW).score(1).build(), Clocks.NOW));
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
