package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.desk.Newsroom.c;
import static org.claimdesk.core.desk.Newsroom.e;
import static org.claimdesk.core.desk.Refusals.assertRefused;

import java.util.List;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.claim.Withdrawal;
import org.claimdesk.core.desk.Reviewing.Opinion;
import org.claimdesk.core.evidence.EvidenceId;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.review.Correction;
import org.claimdesk.core.review.RatingScale;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.review.ReviewId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewingTest {
    private static final String RATE = "Unemployment fell to 4.5 percent in March.";

    private final Newsroom newsroom = new Newsroom();

    @BeforeEach
    void two_claims_are_work() {
        newsroom.takeIn(RATE, "It rained on every day of the month.");
        newsroom.accept(1);
        newsroom.accept(2);
    }

    private void publishTrue() {
        newsroom.collect(1, Stance.SUPPORTS, "It was 4.5 percent.");
        newsroom.rate(1, "True");
        newsroom.publish(1);
    }

    @Test
    void a_verdict_is_a_review_of_the_claim() {
        newsroom.collect(1, Stance.SUPPORTS, "It was 4.5 percent.");
        Review review = newsroom.rate(1, "Mostly true");

        assertThat(review.name()).isEqualTo("R1");
        assertThat(review.reviewer()).isEqualTo("jane");
        assertThat(review.at()).isEqualTo(Clocks.NOW);
        assertThat(review.verdict().rating()).hasToString("Mostly true");
        assertThat(review.verdict().because()).isEqualTo("so it is");
        assertThat(review.correction()).isNull();
        assertThat(newsroom.claim(1).status()).isEqualTo(VerificationStatus.REVIEWED);
        assertThat(newsroom.reviewing.history(c(1))).containsExactly(review);
    }

    @Test
    void a_verdict_rests_on_all_that_counts_unless_told_otherwise() {
        newsroom.collect(1, Stance.SUPPORTS, "It was 4.5 percent.");
        newsroom.collect(1, Stance.REFUTES, "It was 5 percent.");
        newsroom.collect(1, Stance.CONTEXT, "It is a survey.");
        newsroom.step(() -> newsroom.collecting.remove(e(2), "misread"));

        assertThat(newsroom.rate(1, "True").verdict().evidence()).containsExactly(new EvidenceId(1), new EvidenceId(3));
    }

    @Test
    void a_verdict_does_not_rest_on_a_passage_that_is_not_there_unless_it_is_named() {
        newsroom.collect(1, Stance.SUPPORTS, "It was 4.5 percent.");
        newsroom.collect(1, Stance.SUPPORTS, Newsroom.OFFICE, "It was 4.6 percent.", "Something else.");

        assertThat(newsroom.rate(1, "True").verdict().evidence()).containsExactly(new EvidenceId(1));
        assertThat(newsroom.rate(1, "True", e(1), e(2)).verdict().evidence()).hasSize(2);
    }

    @Test
    void a_verdict_rests_on_what_is_named() {
        newsroom.collect(1, Stance.SUPPORTS, "It was 4.5 percent.");
        newsroom.collect(1, Stance.SUPPORTS, "It fell to 4.5 percent.");

        assertThat(newsroom.rate(1, "True", e(2)).verdict().evidence()).containsExactly(new EvidenceId(2));
    }

    @Test
    void evidence_of_another_claim_is_refused() {
        newsroom.collect(1, Stance.SUPPORTS, "It was 4.5 percent.");
        newsroom.collect(2, Stance.SUPPORTS, "It rained.");

        assertRefused("evidence-of-another-claim", () -> newsroom.rate(1, "True", e(1), e(2)));
    }

    @Test
    void evidence_that_was_removed_is_refused() {
        newsroom.collect(1, Stance.SUPPORTS, "It was 4.5 percent.");
        newsroom.collect(1, Stance.SUPPORTS, "It fell to 4.5 percent.");
        newsroom.step(() -> newsroom.collecting.remove(e(1), "misread"));

        assertRefused("evidence-removed", () -> newsroom.rate(1, "True", e(1), e(2)));
    }

    @Test
    void a_verdict_needs_its_reasons() {
        newsroom.collect(1, Stance.SUPPORTS, "It was 4.5 percent.");
        Opinion mute = new Opinion(RatingScale.TRUTH.rating("True"), " ", List.of(), null);

        assertRefused("reasons-missing", () -> newsroom.step(() -> newsroom.reviewing.give(c(1), mute)));
    }

    @Test
    void a_candidate_is_accepted_before_it_is_rated() {
        newsroom.takeIn(RATE, "It rained on every day of the month.", "The old bridge was closed for repairs.");
        newsroom.collect(3, Stance.SUPPORTS, "It was closed.");

        assertRefused("claim-candidate", () -> newsroom.rate(3, "True"));
    }

    @Test
    void a_refused_verdict_leaves_nothing() {
        long before = newsroom.steps();

        assertRefused("evidence-missing", () -> newsroom.rate(1, "True"));
        assertThat(newsroom.steps()).isEqualTo(before);
        assertThat(newsroom.reviewing.history(c(1))).isEmpty();
    }

    @Test
    void a_verdict_that_is_not_public_changes_without_a_correction() {
        newsroom.collect(1, Stance.SUPPORTS, "It was 4.5 percent.");
        newsroom.rate(1, "True");
        newsroom.rate(1, "Mostly true");

        assertThat(newsroom.reviewing.history(c(1)))
                .extracting(review -> review.verdict().rating().label())
                .containsExactly("True", "Mostly true");
    }

    @Test
    void a_verdict_that_is_not_public_has_nothing_to_correct() {
        newsroom.collect(1, Stance.SUPPORTS, "It was 4.5 percent.");
        newsroom.rate(1, "True");

        assertRefused("nothing-to-correct", () -> newsroom.give(1, "Mostly true", "misread"));
    }

    @Test
    void a_public_verdict_changes_only_as_a_correction() {
        publishTrue();

        assertRefused("correction-missing", () -> newsroom.rate(1, "Not checkable"));
    }

    @Test
    void a_correction_names_what_it_corrects_and_why() {
        publishTrue();
        Review corrected = newsroom.give(1, "Mostly true", "the figure is rounded");

        assertThat(corrected.correction()).isEqualTo(new Correction(new ReviewId(1), "the figure is rounded"));
        assertThat(newsroom.verbs(1)).endsWith(Verb.REVIEWED, Verb.PUBLISHED);
    }

    @Test
    void a_corrected_claim_stays_public_with_both_verdicts_in_its_history() {
        publishTrue();
        newsroom.give(1, "Mostly true", "the figure is rounded");

        assertThat(newsroom.claim(1).status()).isEqualTo(VerificationStatus.PUBLISHED);
        assertThat(newsroom.reviewing.history(c(1)))
                .extracting(review -> review.verdict().rating().label())
                .containsExactly("True", "Mostly true");
    }

    @Test
    void a_public_claim_whose_evidence_fell_is_public_again_with_its_correction() {
        publishTrue();
        newsroom.step(() -> newsroom.collecting.remove(e(1), "misread"));
        newsroom.give(1, "Not enough evidence", "the source was misread");

        assertThat(newsroom.claim(1).status()).isEqualTo(VerificationStatus.PUBLISHED);
    }

    @Test
    void only_a_verdict_is_published() {
        assertRefused("claim-unverified", () -> newsroom.publish(1));
    }

    @Test
    void a_public_verdict_is_withdrawn_with_a_reason() {
        publishTrue();
        assertRefused("reasons-missing", () -> newsroom.step(() -> newsroom.reviewing.withdraw(c(1), "")));
        newsroom.step(() -> newsroom.reviewing.withdraw(c(1), "the source was misread"));

        assertThat(newsroom.claim(1).status()).isEqualTo(VerificationStatus.WITHDRAWN);
        assertThat(newsroom.claim(1).work().because()).isEqualTo("the source was misread");
    }

    @Test
    void a_withdrawal_stays_in_sight_when_a_new_verdict_is_given() {
        publishTrue();
        newsroom.step(() -> newsroom.reviewing.withdraw(c(1), "the source was misread"));
        newsroom.give(1, "Mostly true", "the figure is rounded");

        assertThat(newsroom.claim(1).work().withdrawals())
                .containsExactly(new Withdrawal("jane", Clocks.NOW, "the source was misread"));
    }

    @Test
    void what_was_never_public_is_not_withdrawn() {
        newsroom.collect(1, Stance.SUPPORTS, "It was 4.5 percent.");
        newsroom.rate(1, "True");

        assertRefused("claim-reviewed", () -> newsroom.step(() -> newsroom.reviewing.withdraw(c(1), "misread")));
    }

    @Test
    void a_new_verdict_on_a_withdrawn_claim_is_a_correction_that_is_not_public_yet() {
        publishTrue();
        newsroom.step(() -> newsroom.reviewing.withdraw(c(1), "misread"));
        assertRefused("correction-missing", () -> newsroom.rate(1, "True"));
        newsroom.give(1, "Mostly true", "the figure is rounded");

        assertThat(newsroom.claim(1).status()).isEqualTo(VerificationStatus.REVIEWED);
    }

    @Test
    void a_withdrawn_claim_with_a_new_verdict_does_not_become_public_by_going_stale() {
        publishTrue();
        newsroom.step(() -> newsroom.reviewing.withdraw(c(1), "misread"));
        newsroom.give(1, "Mostly true", "the figure is rounded");
        newsroom.step(() -> newsroom.collecting.remove(e(1), "misread"));
        newsroom.give(1, "Not enough evidence", "there is no source");

        assertThat(newsroom.claim(1).status()).isEqualTo(VerificationStatus.REVIEWED);
    }
}
