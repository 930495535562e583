package org.claimdesk.formats.json;

import java.util.List;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.claim.Appearance;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.Staleness;
import org.claimdesk.core.claim.Work;
import org.claimdesk.core.report.ReportedClaim;
import org.claimdesk.core.review.Review;
import org.jspecify.annotations.Nullable;

/** Claims as JSON: on the desk with its ids, in a report with what a reader elsewhere needs. */
final class ClaimJson {
    private ClaimJson() {}

    /** As {@code claim show}. */
    static JsonObject whole(ReportedClaim reported) {
        return listed(reported)
                .put(
                        "evidence",
                        reported.evidence().stream().map(ReviewJson::evidence).toList())
                .put(
                        "reviews",
                        reported.reviews().stream().map(ReviewJson::review).toList());
    }

    /** As {@code claim list}. */
    static JsonObject listed(ReportedClaim reported) {
        Claim claim = reported.claim();
        JsonObject json = new JsonObject()
                .put("id", claim.id())
                .put("uid", claim.uid())
                .put("text", claim.statement().text())
                .put("status", claim.status())
                .put("kinds", claim.statement().kinds())
                .put("score", claim.proposal().score())
                .put("reasons", claim.proposal().reasons())
                .put("claimant", claim.statement().claimant())
                .put("madeOn", claim.statement().madeOn())
                .put("tags", claim.tags())
                .put(
                        "appearances",
                        claim.appearances().stream().map(ClaimJson::appearance).toList())
                .put("quantities", FindingJson.quantities(claim.statement().quantities()))
                .put("dates", FindingJson.dates(claim.statement().dates()));
        Review standing = reported.standing();
        return put(json.put("verdict", standing == null ? null : ReviewJson.verdict(standing)), claim.work());
    }

    private static JsonObject put(JsonObject json, Work work) {
        return json.put("assignee", work.plan().assignee())
                .put("due", work.plan().due())
                .put("priority", work.plan().priority())
                .put("because", work.because())
                .put("withdrawals", withdrawals(work))
                .put("mergedInto", work.mergedInto())
                .put("stale", stale(work.staleness()));
    }

    private static List<JsonObject> withdrawals(Work work) {
        return work.withdrawals().stream()
                .map(withdrawal -> new JsonObject()
                        .put("by", withdrawal.by())
                        .put("at", withdrawal.at())
                        .put("because", withdrawal.because()))
                .toList();
    }

    private static @Nullable JsonObject stale(@Nullable Staleness stale) {
        return stale == null
                ? null
                : new JsonObject()
                        .put("reason", stale.reason())
                        .put("former", stale.former())
                        .put("article", stale.article())
                        .put("revision", stale.article() == null ? null : stale.revision())
                        .put("before", stale.before())
                        .put("after", stale.after());
    }

    static JsonObject appearance(Appearance appearance) {
        return quoted(new JsonObject().put("article", appearance.article()), appearance);
    }

    private static JsonObject quoted(JsonObject json, Appearance appearance) {
        json.put("revision", appearance.revision())
                .put("quote", appearance.quote().exact())
                .put("prefix", appearance.quote().prefix())
                .put("suffix", appearance.quote().suffix());
        return FindingJson.put(json, appearance.place())
                .put("attribution", FindingJson.attributions(appearance.attribution()));
    }

    /** As in a report: an appearance carries its article, and corrections stand apart. */
    static JsonObject reported(ReportedClaim reported) {
        Claim claim = reported.claim();
        Review standing = reported.standing();
        return new JsonObject()
                .put("id", claim.id())
                .put("uid", claim.uid())
                .put("text", claim.statement().text())
                .put("status", claim.status())
                .put("kinds", claim.statement().kinds())
                .put("claimant", claim.statement().claimant())
                .put("madeOn", claim.statement().madeOn())
                .put("tags", claim.tags())
                .put(
                        "appearances",
                        claim.appearances().stream()
                                .map(appearance -> appearance(reported, appearance))
                                .toList())
                .put("quantities", FindingJson.quantities(claim.statement().quantities()))
                .put("dates", FindingJson.dates(claim.statement().dates()))
                .put("verdict", standing == null ? null : ReviewJson.verdict(standing))
                .put("reviewer", standing == null ? null : standing.reviewer())
                .put("reviewedAt", standing == null ? null : standing.at())
                .put(
                        "evidence",
                        reported.evidence().stream().map(ReviewJson::evidence).toList())
                .put(
                        "corrections",
                        reported.corrections().stream().map(ReviewJson::review).toList())
                .put("withdrawals", withdrawals(claim.work()))
                .put(
                        "reviews",
                        reported.reviews().stream().map(ReviewJson::review).toList());
    }

    private static JsonObject appearance(ReportedClaim reported, Appearance appearance) {
        Article article = reported.article(appearance.article());
        JsonObject json = new JsonObject()
                .put(
                        "article",
                        new JsonObject()
                                .put("id", article.id())
                                .put("uid", article.uid())
                                .put("url", article.url())
                                .put("title", article.title())
                                .put("publisher", article.publisher())
                                .put("authors", article.authors())
                                .put("publishedOn", article.publishedOn()));
        return quoted(json, appearance);
    }
}
