package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.desk.Newsroom.c;
import static org.claimdesk.core.desk.Newsroom.e;
import static org.claimdesk.core.fixture.Fixtures.anArticle;

import java.util.List;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.core.report.Report;
import org.claimdesk.core.report.ReportedClaim;
import org.claimdesk.core.review.Review;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishingTest {
    private final Newsroom newsroom = new Newsroom();
    private final Publishing publishing = new Publishing(newsroom.desk);

    @BeforeEach
    void of_four_claims_two_have_a_verdict_and_one_of_them_is_public() {
        newsroom.takeIn(
                "Unemployment fell to 4.5 percent in March.",
                "It rained on every day of the month.",
                "The old bridge was closed for repairs.",
                "A new mayor moved into the town hall.");
        newsroom.findTrue(1);
        newsroom.findTrue(2);
        newsroom.publish(2);
        newsroom.accept(3);
    }

    private List<String> reported(String... words) {
        try (Report report = publishing.report(ClaimQuery.parse(List.of(words)))) {
            return report.claims().map(reported -> reported.claim().name()).toList();
        }
    }

    @Test
    void only_claims_with_a_verdict_that_stands_are_reported() {
        assertThat(reported()).containsExactly("C1", "C2");
    }

    @Test
    void a_query_narrows_what_is_reported() {
        assertThat(reported("rained")).containsExactly("C2");
        assertThat(reported("bridge")).isEmpty();
    }

    @Test
    void a_query_for_a_status_reports_whatever_has_it() {
        assertThat(reported("status:unverified")).containsExactly("C3");
        assertThat(reported("status:candidate")).containsExactly("C4");
        assertThat(reported("status:published")).containsExactly("C2");
    }

    @Test
    void a_stale_claim_is_not_reported() {
        newsroom.step(() -> newsroom.collecting.remove(e(1), "misread"));

        assertThat(reported()).containsExactly("C2");
    }

    @Test
    void a_report_carries_the_head_of_the_journal() {
        try (Report report = publishing.report(ClaimQuery.ALL)) {
            assertThat(report.head()).isEqualTo(newsroom.desk.journal().head());
        }
    }

    @Test
    void a_claim_is_reported_with_all_that_belongs_to_it() {
        newsroom.collect(1, Stance.CONTEXT, "It is a survey.");
        newsroom.step(() -> newsroom.collecting.remove(e(3), "of no use"));
        ReportedClaim reported = publishing.claim(c(1), "jane");

        assertThat(reported.claim()).isEqualTo(newsroom.claim(1));
        assertThat(reported.articles()).containsExactly(newsroom.article(1));
        assertThat(reported.evidence()).extracting(Evidence::name).containsExactly("E1");
        assertThat(reported.reviews()).extracting(Review::name).containsExactly("R1");
    }

    @Test
    void an_article_is_reported_once_however_often_a_claim_appears_in_it() {
        newsroom.takeIn(anArticle()
                .url("https://example.org/2")
                .body("It rained on every day of the month.")
                .draft());
        newsroom.step(() -> newsroom.triage.merge(c(5), c(2)));
        newsroom.step(() -> newsroom.triage.merge(c(4), c(2)));

        assertThat(newsroom.claim(2).appearances()).hasSize(3);
        assertThat(publishing.claim(c(2), "jane").articles())
                .extracting(Article::name)
                .containsExactly("A1", "A2");
    }

    @Test
    void more_articles_than_are_at_hand_are_reported_as_they_are() {
        for (int number = 1; number <= 300; number++) {
            newsroom.takeIn(anArticle()
                    .url("https://example.org/rain/" + number)
                    .body("It rained on " + number + " days.")
                    .draft());
        }
        try (Report report = publishing.report(ClaimQuery.parse(List.of("status:candidate", "days")))) {
            assertThat(report.claims()).hasSize(300).allSatisfy(reported -> assertThat(
                            reported.articles().get(0).id())
                    .isEqualTo(reported.claim().appearances().get(0).article()));
        }
    }

    @Test
    void closing_a_report_closes_what_it_reads_from() {
        Report report = publishing.report(ClaimQuery.ALL);
        assertThat(newsroom.openStreams()).isEqualTo(1);

        report.close();
        assertThat(newsroom.openStreams()).isZero();
    }
}
