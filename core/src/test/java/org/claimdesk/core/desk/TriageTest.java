package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.desk.Newsroom.c;
import static org.claimdesk.core.desk.Refusals.assertRefused;
import static org.claimdesk.core.fixture.Fixtures.anArticle;

import java.util.List;
import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.claim.Appearance;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.core.journal.Verb;
import org.junit.jupiter.api.Test;

class TriageTest {
    private static final String RATE = "Unemployment fell to 4.5 percent in March.";
    private static final String OTHER_RATE = "Unemployment fell to 4.8 percent in March.";
    private static final String RAIN = "It rained on every day of the month.";
    private static final String BRIDGE = "The old bridge was closed for repairs.";

    private final Newsroom newsroom = new Newsroom();

    @Test
    void accepted_candidates_are_work() {
        newsroom.takeIn(RATE, RAIN);
        List<Claim> accepted = newsroom.step(() -> newsroom.triage.accept(List.of(c(2), c(1))));

        assertThat(accepted).extracting(Claim::name).containsExactly("C2", "C1");
        assertThat(newsroom.claims()).extracting(Claim::status).containsOnly(VerificationStatus.UNVERIFIED);
    }

    @Test
    void one_claim_that_cannot_be_accepted_keeps_all_from_it() {
        newsroom.takeIn(RATE, RAIN);
        newsroom.accept(2);

        assertRefused("claim-unverified", () -> newsroom.step(() -> newsroom.triage.accept(List.of(c(1), c(2)))));
        assertThat(newsroom.claim(1).status()).isEqualTo(VerificationStatus.CANDIDATE);
    }

    @Test
    void a_stale_claim_is_accepted_in_its_new_words() {
        newsroom.takeIn(RAIN, RATE, BRIDGE);
        newsroom.takeIn(RAIN, OTHER_RATE, BRIDGE);
        Claim accepted = newsroom.accept(2);

        assertThat(accepted.statement().text()).startsWith("Unemployment fell to 4.8 percent in March");
        assertThat(accepted.statement().quantities()).extracting(Quantity::text).containsExactly("4.8 percent");
        assertThat(accepted.status()).isEqualTo(VerificationStatus.UNVERIFIED);
        assertThat(accepted.work().staleness()).isNull();
    }

    @Test
    void a_stale_claim_that_is_accepted_appears_in_the_new_revision() {
        newsroom.takeIn("Ana: " + RATE);
        newsroom.takeIn("Ana: " + OTHER_RATE);
        Claim accepted = newsroom.accept(1);

        Appearance appearance = accepted.appearances().get(0);
        assertThat(appearance.revision()).isEqualTo(2);
        assertThat(appearance.quote().exact()).startsWith("Unemployment fell to 4.8 percent");
        assertThat(appearance.attribution()).hasSize(1);
        assertThat(accepted.statement().claimant()).isEqualTo("Ana");
    }

    @Test
    void a_stale_claim_with_a_verdict_is_to_be_reviewed_again() {
        newsroom.takeIn(RAIN, RATE, BRIDGE);
        newsroom.findTrue(2);
        newsroom.takeIn(RAIN, OTHER_RATE, BRIDGE);

        assertThat(newsroom.accept(2).status()).isEqualTo(VerificationStatus.IN_REVIEW);
    }

    @Test
    void the_wording_of_a_reviewer_outlives_new_words_of_the_article() {
        newsroom.takeIn(RAIN, RATE, BRIDGE);
        newsroom.step(() -> newsroom.drafting.edit(c(2), new Drafting.Wish("The rate was 4.5 percent.", null, null)));
        newsroom.takeIn(RAIN, OTHER_RATE, BRIDGE);
        Claim accepted = newsroom.accept(2);

        assertThat(accepted.statement().text()).isEqualTo("The rate was 4.5 percent.");
        assertThat(accepted.appearances().get(0).revision()).isEqualTo(2);
    }

    @Test
    void a_stale_claim_whose_words_are_gone_is_accepted_as_it_is() {
        newsroom.takeIn(RAIN, RATE, BRIDGE);
        newsroom.takeIn(RAIN, BRIDGE);
        Claim accepted = newsroom.accept(2);

        assertThat(accepted.statement().text()).isEqualTo(RATE);
        assertThat(accepted.appearances().get(0).revision()).isEqualTo(1);
    }

    @Test
    void only_the_appearance_whose_words_changed_takes_the_new_ones() {
        newsroom.takeIn(RAIN, BRIDGE, RATE);
        newsroom.step(() -> newsroom.triage.merge(c(3), c(1)));
        newsroom.takeIn(RAIN, BRIDGE, OTHER_RATE);
        Claim accepted = newsroom.accept(1);

        assertThat(accepted.appearances())
                .extracting(appearance -> appearance.quote().exact())
                .satisfiesExactly(words -> assertThat(words).isEqualTo(RAIN), words -> assertThat(words)
                        .startsWith("Unemployment fell to 4.8 percent"));
        assertThat(accepted.statement().text()).isEqualTo(RAIN);
    }

    @Test
    void a_dismissal_keeps_its_reason() {
        newsroom.takeIn(RATE);
        Claim dismissed = newsroom.step(() -> newsroom.triage.dismiss(List.of(c(1)), " not of interest "))
                .get(0);

        assertThat(dismissed.status()).isEqualTo(VerificationStatus.DISMISSED);
        assertThat(dismissed.work().because()).isEqualTo("not of interest");
    }

    @Test
    void a_dismissal_needs_a_reason() {
        newsroom.takeIn(RATE);

        assertRefused("reasons-missing", () -> newsroom.step(() -> newsroom.triage.dismiss(List.of(c(1)), " ")));
    }

    @Test
    void a_public_verdict_is_not_dismissed() {
        newsroom.takeIn(RATE);
        newsroom.findTrue(1);
        newsroom.publish(1);

        assertRefused("claim-published", () -> newsroom.dismiss(1));
    }

    @Test
    void a_verdict_that_was_public_is_not_dismissed_when_stale() {
        newsroom.takeIn(RAIN, RATE, BRIDGE);
        newsroom.findTrue(2);
        newsroom.publish(2);
        newsroom.takeIn(RAIN, OTHER_RATE, BRIDGE);

        assertRefused("claim-published", () -> newsroom.dismiss(2));
    }

    @Test
    void tags_are_one_word_in_lower_case() {
        newsroom.takeIn(RATE);
        newsroom.step(() -> newsroom.triage.tag(List.of(c(1)), List.of(" Economy", "jobs"), List.of()));
        newsroom.step(() -> newsroom.triage.tag(List.of(c(1)), List.of("march"), List.of("JOBS", "never-there")));

        assertThat(newsroom.claim(1).tags()).containsExactly("economy", "march");
    }

    @Test
    void a_tag_that_is_there_already_is_no_change() {
        newsroom.takeIn(RATE);
        newsroom.step(() -> newsroom.triage.tag(List.of(c(1)), List.of("economy"), List.of()));
        newsroom.step(() -> newsroom.triage.tag(List.of(c(1)), List.of("ECONOMY"), List.of()));

        assertThat(newsroom.steps()).isEqualTo(2);
    }

    @Test
    void what_is_not_one_word_is_no_tag() {
        newsroom.takeIn(RATE);

        for (String tag : List.of("", "two words", "a:b", "a,b")) {
            Refusals.assertFails(
                    "tag-malformed",
                    () -> newsroom.step(() -> newsroom.triage.tag(List.of(c(1)), List.of(tag), List.of())));
        }
    }

    @Test
    void a_claim_is_assigned_to_one_and_taken_back() {
        newsroom.takeIn(RATE);
        newsroom.step(() -> newsroom.triage.assign(List.of(c(1)), " Ana "));
        assertThat(newsroom.claim(1).plan().assignee()).isEqualTo("Ana");

        newsroom.step(() -> newsroom.triage.assign(List.of(c(1)), ""));
        assertThat(newsroom.claim(1).plan().assignee()).isNull();
    }

    @Test
    void a_merged_claim_leaves_its_appearances_and_evidence_to_the_other() {
        twoArticlesThatSayTheSame();
        newsroom.collect(2, Stance.SUPPORTS, "The office says so.");
        Claim staying = newsroom.step(() -> newsroom.triage.merge(c(2), c(1)));

        assertThat(staying.name()).isEqualTo("C1");
        assertThat(staying.appearances())
                .extracting(Appearance::article)
                .containsExactly(new ArticleId(1), new ArticleId(2));
        assertThat(newsroom.desk.evidence().of(new ClaimId(1)))
                .extracting(Evidence::name)
                .containsExactly("E1");
        assertThat(newsroom.desk.evidence().of(new ClaimId(2))).isEmpty();
    }

    @Test
    void a_merged_claim_is_off_the_desk_and_names_the_other() {
        twoArticlesThatSayTheSame();
        newsroom.step(() -> newsroom.triage.merge(c(2), c(1)));

        Claim left = newsroom.claim(2);
        assertThat(left.status()).isEqualTo(VerificationStatus.DISMISSED);
        assertThat(left.work().mergedInto()).isEqualTo(new ClaimId(1));
        assertThat(left.work().because()).isEqualTo("merged into C1");
        assertThat(left.appearances()).isEmpty();
        assertThat(newsroom.verbs(2)).containsExactly(Verb.ADDED, Verb.MERGED);
    }

    private void twoArticlesThatSayTheSame() {
        newsroom.takeIn(anArticle().url("https://example.org/1").body(RATE).draft());
        newsroom.takeIn(anArticle().url("https://example.org/2").body(RATE).draft());
    }

    @Test
    void a_claim_is_not_merged_into_itself() {
        newsroom.takeIn(RATE);

        assertRefused("claim-itself", () -> newsroom.step(() -> newsroom.triage.merge(c(1), c(1))));
    }

    @Test
    void a_claim_with_a_verdict_is_not_merged_away() {
        newsroom.takeIn(RATE, RAIN);
        newsroom.findTrue(1);
        assertRefused("claim-reviewed", () -> newsroom.step(() -> newsroom.triage.merge(c(1), c(2))));
    }

    @Test
    void a_claim_with_a_verdict_on_former_words_is_not_merged_away() {
        newsroom.takeIn(RAIN, RATE, BRIDGE);
        newsroom.findTrue(2);
        newsroom.takeIn(RAIN, OTHER_RATE, BRIDGE);

        assertRefused("claim-reviewed", () -> newsroom.step(() -> newsroom.triage.merge(c(2), c(1))));
    }

    @Test
    void nothing_is_merged_into_a_claim_that_is_off_the_desk() {
        newsroom.takeIn(RATE, RAIN);
        newsroom.dismiss(1);

        assertRefused("claim-dismissed", () -> newsroom.step(() -> newsroom.triage.merge(c(2), c(1))));
    }
}
