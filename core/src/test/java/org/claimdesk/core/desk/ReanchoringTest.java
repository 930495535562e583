package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.fixture.Fixtures.anArticle;

import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.claim.Appearance;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.Staleness;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.desk.Imported.ClaimCounts;
import org.claimdesk.core.journal.Verb;
import org.junit.jupiter.api.Test;

class ReanchoringTest {
    private static final String RATE = "Unemployment fell to 4.5 percent in March.";
    private static final String OTHER_RATE = "Unemployment fell to 4.8 percent in March.";
    private static final String RAIN = "It rained on every day of the month.";
    private static final String BRIDGE = "The old bridge was closed for repairs.";
    private static final String MAYOR = "A new mayor moved into the town hall.";

    private final Newsroom newsroom = new Newsroom();

    @Test
    void words_that_stay_are_kept_and_those_after_a_new_line_moved() {
        newsroom.takeIn(RAIN, BRIDGE);
        Imported revised = newsroom.takeIn(RAIN, MAYOR, BRIDGE);

        assertThat(revised.claims()).isEqualTo(new ClaimCounts(1, 1, 1, 0, 0));
        assertThat(newsroom.claims()).extracting(Claim::status).containsOnly(VerificationStatus.CANDIDATE);
    }

    @Test
    void a_claim_moves_to_the_new_revision_with_its_words() {
        newsroom.takeIn(RAIN, BRIDGE);
        newsroom.takeIn(MAYOR, RAIN, BRIDGE);

        Appearance moved = newsroom.claim(1).appearances().get(0);
        assertThat(moved.revision()).isEqualTo(2);
        assertThat(moved.place().start()).isEqualTo(MAYOR.length() + 1);
        assertThat(moved.quote().exact()).isEqualTo(RAIN);
        assertThat(moved.quote().prefix()).endsWith("moved into the town hall.\n");
    }

    @Test
    void changed_words_make_a_claim_stale_with_old_and_new_words() {
        newsroom.takeIn(RAIN, RATE, BRIDGE);
        Imported revised = newsroom.takeIn(RAIN, OTHER_RATE, BRIDGE);

        assertThat(revised.claims()).isEqualTo(new ClaimCounts(0, 2, 0, 1, 0));
        Staleness stale = newsroom.claim(2).work().staleness();
        assertThat(newsroom.claim(2).status()).isEqualTo(VerificationStatus.STALE);
        assertThat(stale.before()).isEqualTo(RATE);
        assertThat(stale.after()).startsWith("Unemployment fell to 4.8 percent in March");
        assertThat(stale.article()).isEqualTo(new ArticleId(1));
        assertThat(stale.revision()).isEqualTo(2);
        assertThat(stale.former()).isEqualTo(VerificationStatus.CANDIDATE);
        assertThat(stale.reason()).isEqualTo("A1 revision 2 has other words here");
    }

    @Test
    void a_stale_claim_stays_where_its_words_were() {
        newsroom.takeIn(RAIN, RATE, BRIDGE);
        Appearance before = newsroom.claim(2).appearances().get(0);
        newsroom.takeIn(RAIN, OTHER_RATE, BRIDGE);

        assertThat(newsroom.claim(2).appearances()).containsExactly(before);
        assertThat(newsroom.claim(2).statement().text()).isEqualTo(RATE);
    }

    @Test
    void a_claim_with_changed_words_keeps_its_verdicts() {
        newsroom.takeIn(RAIN, RATE, BRIDGE);
        newsroom.findTrue(2);
        newsroom.publish(2);
        newsroom.takeIn(RAIN, OTHER_RATE, BRIDGE);

        assertThat(newsroom.claim(2).work().staleness().former()).isEqualTo(VerificationStatus.PUBLISHED);
        assertThat(newsroom.claim(2).work().everPublished()).isTrue();
        assertThat(newsroom.reviewing.history(Newsroom.c(2))).hasSize(1);
    }

    @Test
    void words_that_are_gone_make_a_claim_stale() {
        newsroom.takeIn(RAIN, RATE, BRIDGE);
        Imported revised = newsroom.takeIn(RAIN, BRIDGE);

        assertThat(revised.claims()).isEqualTo(new ClaimCounts(0, 1, 1, 0, 1));
        Staleness stale = newsroom.claim(2).work().staleness();
        assertThat(stale.before()).isEqualTo(RATE);
        assertThat(stale.after()).isNull();
        assertThat(stale.place()).isNull();
        assertThat(stale.reason()).isEqualTo("A1 revision 2 no longer has these words");
    }

    @Test
    void the_same_words_next_to_it_do_not_attract_a_claim() {
        newsroom.takeIn(RAIN, RATE, BRIDGE, RATE, MAYOR);
        newsroom.takeIn(RAIN, RATE, BRIDGE, MAYOR);

        assertThat(newsroom.claim(2).status()).isEqualTo(VerificationStatus.CANDIDATE);
        assertThat(newsroom.claim(4).status()).isEqualTo(VerificationStatus.STALE);
        assertThat(newsroom.claim(4).work().staleness().after()).isNull();
    }

    @Test
    void changed_words_are_not_proposed_beside_the_stale_claim() {
        newsroom.takeIn(RAIN, RATE, BRIDGE);
        newsroom.takeIn(RAIN, OTHER_RATE, BRIDGE);

        assertThat(newsroom.claims()).hasSize(3);
    }

    @Test
    void words_that_come_back_bring_the_work_back_to_where_it_stood() {
        newsroom.takeIn(RAIN, RATE, BRIDGE);
        newsroom.accept(2);
        newsroom.takeIn(RAIN, OTHER_RATE, BRIDGE);
        Imported back = newsroom.takeIn(RAIN, RATE, BRIDGE, MAYOR);

        assertThat(back.claims()).isEqualTo(new ClaimCounts(1, 3, 0, 0, 0));
        assertThat(newsroom.claim(2).status()).isEqualTo(VerificationStatus.UNVERIFIED);
        assertThat(newsroom.claim(2).work().staleness()).isNull();
        assertThat(newsroom.claim(2).appearances().get(0).revision()).isEqualTo(3);
    }

    @Test
    void a_claim_that_stays_stale_remembers_where_it_stood_at_first() {
        newsroom.takeIn(RAIN, RATE, BRIDGE);
        newsroom.accept(2);
        newsroom.takeIn(RAIN, OTHER_RATE, BRIDGE);
        newsroom.takeIn(RAIN, "Unemployment fell to 5.1 percent in March.", BRIDGE);

        Staleness stale = newsroom.claim(2).work().staleness();
        assertThat(stale.former()).isEqualTo(VerificationStatus.UNVERIFIED);
        assertThat(stale.before()).isEqualTo(RATE);
        assertThat(stale.after()).startsWith("Unemployment fell to 5.1 percent");
        assertThat(stale.revision()).isEqualTo(3);
    }

    @Test
    void a_claim_is_anchored_from_the_revision_its_words_were_last_in() {
        newsroom.takeIn(RAIN, RATE, BRIDGE);
        newsroom.takeIn(RAIN, BRIDGE);
        Imported back = newsroom.takeIn(MAYOR, RAIN, RATE, BRIDGE);

        assertThat(back.claims()).isEqualTo(new ClaimCounts(1, 0, 3, 0, 0));
        assertThat(newsroom.claim(2).status()).isEqualTo(VerificationStatus.CANDIDATE);
        assertThat(newsroom.claim(2).appearances().get(0).quote().exact()).isEqualTo(RATE);
    }

    @Test
    void a_claim_that_was_dismissed_stays_so() {
        newsroom.takeIn(RAIN, RATE, BRIDGE);
        newsroom.dismiss(2);
        newsroom.takeIn(RAIN, OTHER_RATE, BRIDGE);

        assertThat(newsroom.claim(2).status()).isEqualTo(VerificationStatus.DISMISSED);
        assertThat(newsroom.claim(2).work().because()).isEqualTo("not of interest");
    }

    @Test
    void the_words_of_another_article_do_not_bring_a_claim_back() {
        twoArticlesWithOneClaim();
        revise(1, OTHER_RATE);
        revise(2, RATE);

        assertThat(newsroom.claim(2).status()).isEqualTo(VerificationStatus.STALE);
        assertThat(newsroom.claim(2).appearances())
                .extracting(Appearance::revision)
                .containsExactly(1, 2);
    }

    @Test
    void a_claim_is_back_only_when_its_words_are_back_wherever_it_appears() {
        twoArticlesWithOneClaim();
        revise(1, OTHER_RATE);
        revise(2, OTHER_RATE);
        newsroom.takeIn(anArticle()
                .url("https://example.org/2")
                .body(String.join("\n", RAIN, RATE, BRIDGE, MAYOR, RAIN))
                .draft());
        assertThat(newsroom.claim(2).status()).isEqualTo(VerificationStatus.STALE);

        newsroom.takeIn(anArticle()
                .url("https://example.org/1")
                .body(String.join("\n", RAIN, RATE, BRIDGE, MAYOR, RAIN))
                .draft());
        assertThat(newsroom.claim(2).status()).isEqualTo(VerificationStatus.CANDIDATE);
    }

    private void twoArticlesWithOneClaim() {
        for (int number = 1; number <= 2; number++) {
            newsroom.takeIn(anArticle()
                    .url("https://example.org/" + number)
                    .body(String.join("\n", RAIN, RATE, BRIDGE))
                    .draft());
        }
        newsroom.step(() -> newsroom.triage.merge(Newsroom.c(5), Newsroom.c(2)));
    }

    private void revise(int number, String rate) {
        newsroom.takeIn(anArticle()
                .url("https://example.org/" + number)
                .body(String.join("\n", RAIN, rate, BRIDGE, MAYOR))
                .draft());
    }

    @Test
    void the_journal_tells_what_became_of_a_claim() {
        newsroom.takeIn(RAIN, RATE, BRIDGE);
        newsroom.takeIn(RAIN, OTHER_RATE, BRIDGE);
        newsroom.takeIn(RAIN, RATE, BRIDGE, MAYOR);

        assertThat(newsroom.verbs(2)).containsExactly(Verb.ADDED, Verb.MARKED_STALE, Verb.RE_ANCHORED);
    }
}
