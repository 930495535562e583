package org.claimdesk.core.desk;

import static org.claimdesk.core.desk.DeskContract.STEP;
import static org.claimdesk.core.desk.DeskContract.uidOf;

import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.fixture.ArticleBuilder;
import org.claimdesk.core.fixture.ClaimBuilder;
import org.claimdesk.core.fixture.EvidenceBuilder;
import org.claimdesk.core.fixture.ReviewBuilder;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.thing.Kind;

/** Keeps things in steps of their own, as short as a test wants it. */
final class Kept {
    private Kept() {}

    static Article kept(Desk desk, int number, ArticleBuilder article) {
        return desk.step(STEP, () -> desk.articles()
                .keep(article.number(number).build(uidOf(Kind.ARTICLE, number)), Verb.ADDED));
    }

    static Claim kept(Desk desk, int number, ClaimBuilder claim) {
        return desk.step(
                STEP, () -> desk.claims().keep(claim.number(number).build(uidOf(Kind.CLAIM, number)), Verb.ADDED));
    }

    static Review kept(Desk desk, int number, ReviewBuilder review) {
        return desk.step(
                STEP, () -> desk.reviews().keep(review.number(number).build(uidOf(Kind.REVIEW, number)), Verb.ADDED));
    }

    static Evidence kept(Desk desk, int number, EvidenceBuilder evidence) {
        return desk.step(STEP, () -> desk.evidence()
                .keep(evidence.number(number).build(uidOf(Kind.EVIDENCE, number)), Verb.ADDED));
    }

    static List<String> found(Desk desk, String... words) {
        try (Stream<Claim> claims = desk.claims().matching(ClaimQuery.parse(List.of(words)))) {
            return claims.map(Claim::name).toList();
        }
    }
}
