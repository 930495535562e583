package org.claimdesk.core.report;

import java.util.List;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.review.Panel;
import org.claimdesk.core.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * A claim with all that a reader needs to follow its verdict.
 *
 * @param articles those it appears in, each once, by number
 * @param evidence what counts, by number
 * @param reviews oldest first
 */
public record ReportedClaim(Claim claim, List<Article> articles, List<Evidence> evidence, List<Review> reviews) {
    public ReportedClaim {
        articles = List.copyOf(articles);
        evidence = List.copyOf(evidence);
        reviews = List.copyOf(reviews);
    }

    /** The review whose verdict stands; null when none does. */
    public @Nullable Review standing() {
        return claim.status().verdictStands() ? panel().standing() : null;
    }

    /** Reviews that corrected a public verdict, oldest first. */
    public List<Review> corrections() {
        return panel().verdicts().stream()
                .filter(review -> review.correction() != null)
                .toList();
    }

    private Panel panel() {
        return Panel.of(reviews, claim.statement().text());
    }

    public Article article(ArticleId id) {
        return articles.stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " is not among the articles of " + claim.id()));
    }
}
