package org.claimdesk.formats.json;

import java.util.List;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.article.ArticleDraft;
import org.claimdesk.core.article.DraftRecord;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.desk.Imported;
import org.claimdesk.core.problem.Problem;
import org.claimdesk.core.thing.Sha256;

/** Articles as JSON. */
final class ArticleJson {
    private ArticleJson() {}

    /** An article as its reader gave it; without an article there is nothing to say but the problem. */
    static JsonObject of(DraftRecord record) {
        JsonObject json = new JsonObject().put("file", record.file()).put("record", record.record());
        ArticleDraft draft = record.draft().value();
        if (draft != null) {
            json.put("url", draft.url())
                    .put("title", draft.title())
                    .put("publisher", draft.publisher())
                    .put("authors", draft.authors())
                    .put("publishedOn", draft.publishedOn())
                    .put("language", draft.language())
                    .put("sha256", Sha256.of(draft.body()))
                    .put("body", draft.body());
        }
        Problem problem = record.draft().problem();
        return problem == null ? json : json.put("problem", problem(problem));
    }

    static JsonObject problem(Problem problem) {
        return new JsonObject()
                .put("file", problem.file())
                .put("record", problem.record())
                .put("severity", problem.rejects() ? "error" : "warning")
                .put("reason", problem.reason());
    }

    static JsonObject of(Article article) {
        return new JsonObject()
                .put("id", article.id())
                .put("uid", article.uid())
                .put("url", article.url())
                .put("title", article.title())
                .put("publisher", article.publisher())
                .put("authors", article.authors())
                .put("publishedOn", article.publishedOn())
                .put("language", article.language())
                .put("revision", article.revision())
                .put("sha256", article.sha256());
    }

    /** An article at one of its revisions. */
    static JsonObject of(Article article, int revision, String sha256, String body, List<ClaimId> claims) {
        return of(article)
                .put("revision", revision)
                .put("sha256", sha256)
                .put("body", body)
                .put("claims", claims);
    }

    static JsonObject of(Imported imported) {
        Imported.ArticleCounts articles = imported.articles();
        Imported.ClaimCounts claims = imported.claims();
        return new JsonObject()
                .put(
                        "articles",
                        new JsonObject()
                                .put("added", articles.added())
                                .put("revised", articles.revised())
                                .put("unchanged", articles.unchanged())
                                .put("rejected", articles.rejected()))
                .put(
                        "claims",
                        new JsonObject()
                                .put("candidates", claims.candidates())
                                .put("kept", claims.kept())
                                .put("moved", claims.moved())
                                .put("changed", claims.changed())
                                .put("gone", claims.gone()))
                .put("ids", imported.ids())
                .put(
                        "problems",
                        imported.problems().stream().map(ArticleJson::problem).toList());
    }
}
