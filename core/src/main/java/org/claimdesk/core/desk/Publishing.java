package org.claimdesk.core.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.claim.Appearance;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.report.Report;
import org.claimdesk.core.report.ReportedClaim;
import org.claimdesk.core.review.Panel;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.thing.Ref;

/** Gathers claims for those outside the desk. */
public final class Publishing {
    /** Claims of one article stand together, so a few articles are enough. */
    private static final int ARTICLES_AT_HAND = 256;

    private final Desk desk;
    private final Map<ArticleId, Article> articles = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ArticleId, Article> eldest) {
            return size() > ARTICLES_AT_HAND;
        }
    };

    public Publishing(Desk desk) {
        this.desk = desk;
    }

    /**
     * The claims with a verdict that stands, unless the query names a status; without reviews that are under seal, whoever
     * asks. Streams; must be closed.
     */
    public Report report(ClaimQuery query) {
        boolean anyStatus = query.names(ClaimQuery.Field.STATUS);
        Stream<Claim> claims = desk.claims().matching(query);
        Stream<ReportedClaim> reported = claims.filter(
                        claim -> anyStatus || claim.status().verdictStands())
                .map(claim -> reported(claim, panel(claim).published()));
        return new Report(desk.journal().head(), reported);
    }

    /**
     * One claim with all that belongs to it.
     *
     * @param reviewer who looks; reviews that are under seal for them are left out
     */
    public ReportedClaim claim(Ref ref, String reviewer) {
        Claim claim = desk.claims().get(ref);
        return reported(claim, panel(claim).seenBy(reviewer));
    }

    private Panel panel(Claim claim) {
        return Panel.of(desk.reviews().of(claim.id()), claim.statement().text());
    }

    private ReportedClaim reported(Claim claim, List<Review> reviews) {
        List<Evidence> evidence =
                desk.evidence().of(claim.id()).stream().filter(Evidence::counts).toList();
        return new ReportedClaim(claim, articles(claim), evidence, reviews);
    }

    private List<Article> articles(Claim claim) {
        return claim.appearances().stream()
                .map(Appearance::article)
                .distinct()
                .sorted()
                .map(id ->
                        articles.computeIfAbsent(id, wanted -> desk.articles().get(Refs.of(wanted))))
                .toList();
    }
}
