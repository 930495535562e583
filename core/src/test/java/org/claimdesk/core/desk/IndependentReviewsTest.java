package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.desk.Newsroom.c;
import static org.claimdesk.core.desk.Refusals.assertFails;
import static org.claimdesk.core.desk.Refusals.assertRefused;

import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.desk.Drafting.Wish;
import org.claimdesk.core.desk.Reviewing.Opinion;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.journal.Step;
import org.claimdesk.core.journal.StepHeader;
import org.claimdesk.core.report.ReportedClaim;
import org.claimdesk.core.review.RatingScale;
import org.claimdesk.core.review.Review;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndependentReviewsTest {
    private static final String ANN = "ann";
    private static final String BEN = "ben";
    private static final String CLEO = "cleo";

    private final Newsroom newsroom = new Newsroom();
    private final Publishing publishing = new Publishing(newsroom.desk);

    @BeforeEach
    void a_desk_that_asks_for_two_reviews() {
        newsroom.takeIn("Unemployment fell to 4.5 percent in March.");
        newsroom.accept(1);
        newsroom.collect(1, Stance.SUPPORTS, "It was 4.5 percent.");
        newsroom.collect(1, Stance.REFUTES, "It was 4.8 percent.");
        newsroom.step(() -> new Housekeeping(newsroom.desk, newsroom.shift).set("reviews-needed", "2"));
    }

    private Shift shift(String reviewer) {
        return new Shift(reviewer, Clocks.fixed(), newsroom.shift.uids());
    }

    private Review rate(String reviewer, String rating) {
        return rate(reviewer, rating, null);
    }

    private Review rate(String reviewer, String rating, @Nullable String correction) {
        Opinion opinion =
                new Opinion(RatingScale.TRUTH.rating(rating), "for " + reviewer + "'s reasons", List.of(), correction);
        return newsroom.desk.step(
                StepHeader.of("verdict give C1 " + rating, reviewer),
                () -> new Reviewing(newsroom.desk, shift(reviewer)).give(c(1), opinion));
    }

    private Seals seals(String reviewer) {
        return new Seals(newsroom.desk, reviewer);
    }

    private VerificationStatus status() {
        return newsroom.claim(1).status();
    }

    private List<String> commandsSeenBy(String reviewer) {
        try (Stream<Step> steps = newsroom.desk.journal().steps()) {
            return steps.filter(step -> !seals(reviewer).hides(step))
                    .map(Step::command)
                    .toList();
        }
    }

    @Test
    void the_first_verdict_changes_nothing_that_another_reviewer_can_see() {
        ReportedClaim before = publishing.claim(c(1), BEN);
        List<String> steps = commandsSeenBy(BEN);
        Review sealed = rate(ANN, "True");

        assertThat(publishing.claim(c(1), BEN)).isEqualTo(before);
        assertThat(commandsSeenBy(BEN)).isEqualTo(steps);
        assertThat(new Reviewing(newsroom.desk, shift(BEN)).history(c(1))).isEmpty();
        assertThat(assertFails("review-unknown", () -> seals(BEN).open(sealed))).hasMessage("no review R1");
        assertThat(seals(BEN).waitsForOthers(newsroom.claim(1))).isFalse();
    }

    @Test
    void its_author_sees_it_and_waits() {
        rate(ANN, "True");

        assertThat(publishing.claim(c(1), ANN).reviews()).hasSize(1);
        assertThat(publishing.claim(c(1), ANN).standing()).isNull();
        assertThat(commandsSeenBy(ANN)).startsWith("verdict give C1 True");
        assertThat(seals(ANN).waitsForOthers(newsroom.claim(1))).isTrue();
        assertRefused("already-judged", () -> rate(ANN, "True"));
    }

    @Test
    void a_report_says_nothing_of_reviews_under_seal_whoever_asks() {
        rate(ANN, "True");

        try (Stream<ReportedClaim> claims =
                publishing.report(ClaimQuery.parse(List.of("status:in-review"))).claims()) {
            assertThat(claims.flatMap(claim -> claim.reviews().stream())).isEmpty();
        }
    }

    @Test
    void agreement_closes_the_claim() {
        rate(ANN, "True");
        rate(BEN, "True");

        assertThat(status()).isEqualTo(VerificationStatus.REVIEWED);
        assertThat(publishing.claim(c(1), CLEO).reviews()).hasSize(2);
        assertThat(commandsSeenBy(CLEO)).startsWith("verdict give C1 True", "verdict give C1 True");
        assertThat(rated("true")).containsExactly("C1");
    }

    private List<String> rated(String rating) {
        try (Stream<Claim> claims = newsroom.desk.claims().matching(ClaimQuery.parse(List.of("rating:" + rating)))) {
            return claims.map(Claim::name).toList();
        }
    }

    @Test
    void disagreement_is_settled_by_a_third_reviewer_alone() {
        rate(ANN, "True");
        rate(BEN, "False");

        assertThat(status()).isEqualTo(VerificationStatus.IN_REVIEW);
        assertThat(new Reviewing(newsroom.desk, shift(CLEO)).disputed(c(1))).isTrue();
        assertThat(publishing.claim(c(1), CLEO).reviews()).hasSize(2);
        assertRefused("adjudication-own", () -> rate(ANN, "True"));
        assertRefused("adjudication-own", () -> rate(BEN, "True"));
        rate(CLEO, "Half true");
        assertThat(status()).isEqualTo(VerificationStatus.REVIEWED);
        assertThat(publishing.claim(c(1), ANN).standing())
                .extracting(review -> review.verdict().rating().label())
                .isEqualTo("Half true");
    }

    @Test
    void a_public_verdict_stands_until_both_reviewers_correct_it() {
        rate(ANN, "True");
        rate(BEN, "True");
        newsroom.publish(1);
        rate(ANN, "False", "misread");

        assertThat(publishing.claim(c(1), CLEO).standing())
                .extracting(review -> review.verdict().rating().label())
                .isEqualTo("True");
        assertThat(publishing.claim(c(1), ANN).corrections()).isEmpty();
        rate(BEN, "False", "misread");
        assertThat(status()).isEqualTo(VerificationStatus.PUBLISHED);
        assertThat(publishing.claim(c(1), CLEO).corrections())
                .extracting(Review::name)
                .containsExactly("R4");
    }

    @Test
    void other_words_want_new_reviews() {
        rate(ANN, "True");
        newsroom.step(() -> newsroom.drafting.edit(c(1), new Wish("Unemployment fell to 4.6 percent.", null, null)));
        rate(BEN, "True");

        assertThat(status()).isEqualTo(VerificationStatus.IN_REVIEW);
        assertThat(publishing.claim(c(1), ANN).reviews())
                .extracting(Review::name)
                .containsExactly("R1");
        rate(ANN, "True");
        assertThat(status()).isEqualTo(VerificationStatus.REVIEWED);
    }

    @Test
    void nobody_takes_back_what_is_under_seal_for_them() {
        rate(ANN, "True");
        Step undone = new Undoing(newsroom.desk, BEN).toUndo(0);

        assertThat(undone.command()).isNotEqualTo("verdict give C1 True");
        assertFails("step-unknown", () -> new Undoing(newsroom.desk, BEN).toUndo(newsroom.steps()));
    }

    @Test
    void a_verdict_is_taken_back_as_long_as_no_other_is_in() {
        rate(ANN, "True");
        undo(ANN);

        assertThat(newsroom.desk.reviews().of(newsroom.claim(1).id())).isEmpty();
        assertThat(commandsSeenBy(BEN)).doesNotContain("undo", "verdict give C1 True");
        rate(ANN, "False");
    }

    private void undo(String reviewer) {
        Undoing undoing = new Undoing(newsroom.desk, reviewer);
        Step step = undoing.toUndo(0);
        newsroom.desk.step(new StepHeader("undo", reviewer, step.number()), () -> undoing.revert(step));
    }

    @Test
    void what_a_verdict_could_rest_on_is_not_taken_back_whether_one_does_or_not() {
        newsroom.collect(1, Stance.CONTEXT, "It is a survey.");
        assertRefused("shared-work", () -> undo(BEN));
        newsroom.step(() -> newsroom.drafting.add(new Wish("Rents rose.", null, null), null));
        assertRefused("shared-work", () -> undo(BEN));

        newsroom.takeIn("It rained on every day of the month.");
        undo(BEN);
    }

    @Test
    void who_has_seen_the_others_verdicts_takes_none_back() {
        rate(ANN, "True");
        rate(BEN, "False");

        assertRefused("review-seen", () -> undo(BEN));
    }

    @Test
    void a_claim_that_reviewers_are_at_work_on_is_not_merged_away() {
        newsroom.takeIn("Unemployment fell to 4.5 percent in March.", "It rained on every day of the month.");
        newsroom.accept(2);
        rate(ANN, "True");

        assertRefused("claim-under-review", () -> newsroom.step(() -> newsroom.triage.merge(c(1), c(2))));
    }
}
