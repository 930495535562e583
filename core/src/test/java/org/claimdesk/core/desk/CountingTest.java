package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.fixture.Fixtures.aClaim;
import static org.claimdesk.core.fixture.Fixtures.aReview;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.fixture.ClaimBuilder;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.fixture.ReviewBuilder;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.report.Statistics;
import org.claimdesk.core.report.Statistics.Wait;
import org.claimdesk.core.report.Statistics.Week;
import org.claimdesk.core.review.Terms;
import org.junit.jupiter.api.Test;

class CountingTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");

    private final Newsroom newsroom = new Newsroom();

    private void keep(ClaimBuilder claim) {
        newsroom.step(() ->
                newsroom.desk.claims().keep(claim.build(newsroom.shift.uids().next()), Verb.ADDED));
    }

    private void keep(ReviewBuilder review, int number) {
        newsroom.step(() -> newsroom.desk
                .reviews()
                .keep(review.number(number).build(newsroom.shift.uids().next()), Verb.ADDED));
    }

    private Statistics count() {
        return Counting.of(newsroom.desk, Clocks.NOW);
    }

    @Test
    void an_empty_desk_has_nothing_to_count() {
        assertThat(count().claims()).isZero();
        assertThat(count().byWeek()).isEmpty();
        assertThat(count().waiting()).isNull();
        assertThat(count().untilRated()).isNull();
    }

    @Test
    void claims_are_counted_by_what_they_are() {
        newsroom.takeIn("Unemployment fell to 4.5 percent in March.", "It rained on every day of the month.");
        keep(aClaim().number(3).claimant("Ana Roe").kinds(ClaimKind.NUMERIC, ClaimKind.EVENT));
        keep(aClaim().number(4).claimant("Ana Roe").kinds(ClaimKind.EVENT));
        keep(aClaim().number(5).claimant("Ben Poe").kinds(ClaimKind.EVENT));

        Statistics counted = count();

        assertThat(counted.claims()).isEqualTo(5);
        assertThat(counted.byStatus())
                .containsEntry(VerificationStatus.CANDIDATE, 2L)
                .containsEntry(VerificationStatus.UNVERIFIED, 3L);
        assertThat(counted.byKind()).containsEntry(ClaimKind.NUMERIC, 2L);
        assertThat(counted.byClaimant()).containsExactly(Map.entry("Ana Roe", 2L), Map.entry("Ben Poe", 1L));
        assertThat(counted.byPublisher()).containsValue(2L).hasSize(1);
    }

    @Test
    void only_verdicts_that_stand_are_counted_and_reviews_under_seal_are_not() {
        keep(aClaim().number(1).status(VerificationStatus.REVIEWED));
        keep(aReview().ofClaim(1).by("ann").rating("False"), 1);
        keep(aReview().ofClaim(1).by("ben").rating("True"), 2);
        keep(aClaim().number(2).status(VerificationStatus.IN_REVIEW));
        keep(
                aReview()
                        .ofClaim(2)
                        .by("cleo")
                        .terms(new Terms(2, aClaim().build().statement().text(), false, false)),
                3);

        assertThat(count().byRating()).containsExactly(Map.entry("True", 1L));
        assertThat(count().byReviewer()).containsOnlyKeys("ann", "ben");
    }

    @Test
    void weeks_begin_on_monday_and_have_no_gaps() {
        keep(aClaim().number(1).proposedAt(MONDAY));
        keep(aClaim().number(2).proposedAt(MONDAY.plus(Duration.ofDays(6))));
        keep(aClaim().number(3).proposedAt(MONDAY.plus(Duration.ofDays(15))).status(VerificationStatus.REVIEWED));
        keep(aReview().ofClaim(3).at(MONDAY.plus(Duration.ofDays(16))), 1);

        assertThat(count().byWeek())
                .containsExactly(
                        Map.entry("2026-W02", new Week(2, 0)),
                        Map.entry("2026-W03", new Week(0, 0)),
                        Map.entry("2026-W04", new Week(1, 1)));
    }

    @Test
    void how_long_claims_wait_is_told_by_the_middle_and_the_end() {
        for (int days = 1; days <= 10; days++) {
            keep(aClaim().number(days).proposedAt(Clocks.NOW.minus(Duration.ofDays(days))));
        }
        keep(aClaim().number(11)
                .proposedAt(Clocks.NOW.minus(Duration.ofDays(30)))
                .status(VerificationStatus.REVIEWED));
        keep(aReview().ofClaim(11).at(Clocks.NOW.minus(Duration.ofDays(28))), 1);

        assertThat(count().waiting()).isEqualTo(new Wait(10, 5, 9, 10));
        assertThat(count().untilRated()).isEqualTo(new Wait(1, 2, 2, 2));
    }
}
