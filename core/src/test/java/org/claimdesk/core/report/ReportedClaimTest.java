package org.claimdesk.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.core.fixture.Fixtures.aClaim;
import static org.claimdesk.core.fixture.Fixtures.aReview;
import static org.claimdesk.core.fixture.Fixtures.anyArticle;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.journal.Head;
import org.claimdesk.core.review.Review;
import org.junit.jupiter.api.Test;

class ReportedClaimTest {
    private static final Review FIRST = aReview().rating("False").build();
    private static final Review SECOND =
            aReview().number(2).correcting(1, "a typing error").build();

    private static ReportedClaim reported(VerificationStatus status, Review... reviews) {
        return new ReportedClaim(aClaim().status(status).build(), List.of(anyArticle()), List.of(), List.of(reviews));
    }

    @Test
    void the_last_verdict_stands_while_the_claim_is_reviewed_or_published() {
        assertThat(reported(VerificationStatus.PUBLISHED, FIRST, SECOND).standing())
                .isEqualTo(SECOND);
        assertThat(reported(VerificationStatus.STALE, FIRST, SECOND).standing()).isNull();
        assertThat(reported(VerificationStatus.UNVERIFIED).standing()).isNull();
    }

    @Test
    void corrections_are_the_reviews_that_correct() {
        assertThat(reported(VerificationStatus.PUBLISHED, FIRST, SECOND).corrections())
                .containsExactly(SECOND);
    }

    @Test
    void an_article_is_found_by_its_id() {
        assertThat(reported(VerificationStatus.REVIEWED, FIRST).article(new ArticleId(1)))
                .isEqualTo(anyArticle());
        assertThatThrownBy(() -> reported(VerificationStatus.REVIEWED, FIRST).article(new ArticleId(2)))
                .hasMessage("A2 is not among the articles of C1");
    }

    @Test
    void closing_a_report_closes_its_claims() {
        AtomicBoolean closed = new AtomicBoolean();
        new Report(Head.EMPTY, Stream.<ReportedClaim>empty().onClose(() -> closed.set(true))).close();
        assertThat(closed).isTrue();
    }
}
