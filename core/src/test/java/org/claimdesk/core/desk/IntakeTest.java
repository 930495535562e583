package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.fixture.Fixtures.anArticle;

import java.time.LocalDate;
import java.util.List;
import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.article.Revision;
import org.claimdesk.core.claim.Appearance;
import org.claimdesk.core.claim.Attribution;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.DateMention;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.desk.Imported.ArticleCounts;
import org.claimdesk.core.desk.Imported.ClaimCounts;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.problem.Problem;
import org.claimdesk.core.problem.WithProblems;
import org.claimdesk.core.thing.Sha256;
import org.junit.jupiter.api.Test;

class IntakeTest {
    private static final String RATE = "Unemployment fell to 4.5 percent in March.";
    private static final String RAIN = "It rained on every day of the month.";
    private static final String BRIDGE = "The old bridge was closed for repairs.";

    private final Newsroom newsroom = new Newsroom();

    @Test
    void a_new_article_is_kept_with_its_body_as_first_revision() {
        Imported imported = newsroom.takeIn(RATE, RAIN);

        assertThat(imported)
                .isEqualTo(new Imported(
                        new ArticleCounts(1, 0, 0, 0),
                        new ClaimCounts(2, 0, 0, 0, 0),
                        List.of(new ArticleId(1)),
                        List.of()));
        Revision revision = newsroom.desk.articles().revision(new ArticleId(1), 1);
        assertThat(revision.body()).isEqualTo(RATE + "\n" + RAIN);
        assertThat(newsroom.article(1).sha256()).isEqualTo(revision.sha256());
    }

    @Test
    void what_is_worth_checking_in_it_is_proposed() {
        newsroom.takeIn(RATE, RAIN);

        assertThat(newsroom.claims())
                .extracting(claim -> claim.statement().text())
                .containsExactly(RATE, RAIN);
        assertThat(newsroom.claims()).extracting(Claim::status).containsOnly(VerificationStatus.CANDIDATE);
        assertThat(newsroom.claim(1).proposal().score()).isEqualTo(0.5);
        assertThat(newsroom.claim(1).proposal().reasons()).containsExactly("is a line");
        assertThat(newsroom.claim(1).proposal().at()).isEqualTo(Clocks.NOW);
    }

    @Test
    void a_claim_appears_where_its_words_stand() {
        newsroom.takeIn("😀 Hello.", RATE);

        Appearance appearance = newsroom.claim(2).appearances().get(0);
        assertThat(appearance.article()).isEqualTo(new ArticleId(1));
        assertThat(appearance.revision()).isEqualTo(1);
        assertThat(appearance.place()).hasToString("9..51");
        assertThat(appearance.quote().exact()).isEqualTo(RATE);
        assertThat(appearance.quote().prefix()).isEqualTo("😀 Hello.\n");
    }

    @Test
    void the_claimant_is_who_is_said_to_have_said_it_in_the_end() {
        newsroom.takeIn("Ana: Ben: " + RATE);

        assertThat(newsroom.claim(1).statement().claimant()).isEqualTo("Ben");
        assertThat(newsroom.claim(1).appearances().get(0).attribution())
                .extracting(Attribution::speaker)
                .containsExactly("Ana", "Ben");
    }

    @Test
    void what_the_article_says_itself_has_no_claimant() {
        newsroom.takeIn(RATE);

        assertThat(newsroom.claim(1).statement().claimant()).isNull();
    }

    @Test
    void numbers_and_dates_have_their_places_in_the_claims_own_words() {
        newsroom.takeIn(RAIN, "Ana: In 2025 it fell to 4.5 percent.");

        Claim claim = newsroom.claim(2);
        assertThat(claim.statement().quantities()).extracting(Quantity::text).containsExactly("4.5 percent");
        assertThat(claim.statement().quantities().get(0).place()).hasToString("19..30");
        assertThat(claim.statement().dates()).extracting(DateMention::text).containsExactly("2025");
        assertThat(claim.statement().dates().get(0).place()).hasToString("3..7");
    }

    @Test
    void what_cannot_be_checked_is_not_proposed() {
        Imported imported = newsroom.takeIn(RATE, "Will it fall again?");

        assertThat(imported.claims().candidates()).isEqualTo(1);
        assertThat(newsroom.claims()).hasSize(1);
    }

    @Test
    void the_same_pile_again_changes_nothing_and_is_no_step() {
        newsroom.takeIn(RATE, RAIN);
        Imported again = newsroom.takeIn(RATE, RAIN);

        assertThat(again.articles()).isEqualTo(new ArticleCounts(0, 0, 1, 0));
        assertThat(again.claims()).isEqualTo(new ClaimCounts(0, 0, 0, 0, 0));
        assertThat(again.ids()).containsExactly(new ArticleId(1));
        assertThat(newsroom.steps()).isEqualTo(1);
    }

    @Test
    void a_tracked_address_is_of_the_same_article() {
        newsroom.takeIn(anArticle().url("https://example.org/rain").draft());
        Imported again = newsroom.takeIn(anArticle()
                .url("http://www.example.org/rain/?utm_source=mail#top")
                .draft());

        assertThat(again.articles()).isEqualTo(new ArticleCounts(0, 0, 1, 0));
        assertThat(newsroom.article(1).url()).isEqualTo("https://example.org/rain");
    }

    @Test
    void the_same_title_at_another_address_is_another_article() {
        newsroom.takeIn(anArticle().url("https://example.org/1").draft());
        Imported other =
                newsroom.takeIn(anArticle().url("https://example.org/2").draft());

        assertThat(other.articles().added()).isEqualTo(1);
    }

    @Test
    void without_an_address_the_publisher_and_title_tell_the_article() {
        newsroom.takeIn(
                anArticle().url(null).title("Rain").publisher("The Example").draft());
        Imported again = newsroom.takeIn(anArticle()
                .url("https://example.org/rain")
                .title("RAIN")
                .publisher("the example")
                .draft());
        Imported other = newsroom.takeIn(
                anArticle().url(null).title("Rain").publisher("The Other").draft());

        assertThat(again.ids()).containsExactly(new ArticleId(1));
        assertThat(other.ids()).containsExactly(new ArticleId(2));
    }

    @Test
    void a_new_description_of_the_same_body_is_kept() {
        newsroom.takeIn(anArticle().publishedOn(null).draft());
        Imported again = newsroom.takeIn(anArticle().title("Corrected title").draft());

        assertThat(again.articles()).isEqualTo(new ArticleCounts(0, 1, 0, 0));
        assertThat(newsroom.article(1).title()).isEqualTo("Corrected title");
        assertThat(newsroom.article(1).publishedOn()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(newsroom.article(1).revision()).isEqualTo(1);
    }

    @Test
    void what_a_later_description_leaves_out_stays() {
        newsroom.takeIn(anArticle().draft());
        Imported again = newsroom.takeIn(
                anArticle().title(null).publisher(null).authors().language(null).draft());

        assertThat(again.articles()).isEqualTo(new ArticleCounts(0, 0, 1, 0));
    }

    @Test
    void a_bad_record_is_reported_and_the_rest_is_in() {
        Problem problem = Problem.error("pile.json", 2, "article has an empty body");
        Imported imported = newsroom.takeIn(List.of(
                WithProblems.good(
                        anArticle().url("https://example.org/1").body(RATE).draft()),
                WithProblems.bad(problem),
                WithProblems.good(
                        anArticle().url("https://example.org/3").body(RAIN).draft())));

        assertThat(imported.articles()).isEqualTo(new ArticleCounts(2, 0, 0, 1));
        assertThat(imported.ids()).containsExactly(new ArticleId(1), new ArticleId(2));
        assertThat(imported.problems()).containsExactly(problem);
        assertThat(imported.complete()).isFalse();
    }

    @Test
    void a_record_with_a_reservation_is_in_and_the_reservation_is_told() {
        Problem problem = Problem.warning("pile.json", 1, "no day can be read from 'tomorrow'");
        Imported imported =
                newsroom.takeIn(List.of(WithProblems.warned(anArticle().draft(), problem)));

        assertThat(imported.articles()).isEqualTo(new ArticleCounts(1, 0, 0, 0));
        assertThat(imported.problems()).containsExactly(problem);
        assertThat(imported.complete()).isTrue();
    }

    @Test
    void one_article_twice_in_a_pile_is_one_article_with_two_revisions() {
        Imported imported = newsroom.takeIn(
                anArticle().body(RATE).draft(),
                anArticle().body(RATE + "\n" + RAIN).draft());

        assertThat(imported.articles()).isEqualTo(new ArticleCounts(1, 1, 0, 0));
        assertThat(imported.ids()).containsExactly(new ArticleId(1));
        assertThat(imported.claims()).isEqualTo(new ClaimCounts(2, 1, 0, 0, 0));
        assertThat(newsroom.claims()).hasSize(2);
    }

    @Test
    void the_claims_of_several_articles_are_numbered_as_they_come() {
        newsroom.takeIn(
                anArticle()
                        .url("https://example.org/1")
                        .body(RATE + "\n" + RAIN)
                        .draft(),
                anArticle().url("https://example.org/2").body(BRIDGE).draft());

        assertThat(newsroom.claims())
                .extracting(claim -> claim.id() + " of "
                        + claim.appearances().get(0).article() + ": "
                        + claim.statement().text())
                .containsExactly("C1 of A1: " + RATE, "C2 of A1: " + RAIN, "C3 of A2: " + BRIDGE);
    }

    @Test
    void a_new_body_is_the_next_revision() {
        newsroom.takeIn(RATE, RAIN);
        Imported again = newsroom.takeIn(RATE, RAIN, BRIDGE);

        assertThat(again.articles()).isEqualTo(new ArticleCounts(0, 1, 0, 0));
        assertThat(newsroom.article(1).revision()).isEqualTo(2);
        assertThat(newsroom.article(1).sha256()).isEqualTo(Sha256.of(String.join("\n", RATE, RAIN, BRIDGE)));
        assertThat(newsroom.desk.articles().revision(new ArticleId(1), 1).body())
                .isEqualTo(RATE + "\n" + RAIN);
    }

    @Test
    void only_what_no_claim_stands_for_is_proposed_of_a_new_revision() {
        newsroom.takeIn(RATE, RAIN);
        Imported again = newsroom.takeIn(BRIDGE, RATE, RAIN);

        assertThat(again.claims().candidates()).isEqualTo(1);
        assertThat(newsroom.claims())
                .extracting(claim -> claim.statement().text())
                .containsExactly(RATE, RAIN, BRIDGE);
    }

    @Test
    void an_earlier_body_again_changes_nothing() {
        newsroom.takeIn(RATE);
        newsroom.takeIn(RATE, RAIN);
        Imported earlier = newsroom.takeIn(RATE);

        assertThat(earlier.articles()).isEqualTo(new ArticleCounts(0, 0, 1, 0));
        assertThat(newsroom.article(1).revision()).isEqualTo(2);
        assertThat(newsroom.steps()).isEqualTo(2);
    }
}
