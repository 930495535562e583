package org.claimdesk.storage;

import java.time.LocalDate;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.article.Revision;
import org.claimdesk.core.thing.Uid;

/** Articles and revisions as the journal keeps them. */
final class ArticleJson {
    private ArticleJson() {}

    static String write(Article article) {
        return Canonical.object(json -> json.texts("authors", article.authors())
                .text("id", article.id())
                .text("language", article.language())
                .text("publishedOn", article.publishedOn())
                .text("publisher", article.publisher())
                .number("revision", article.revision())
                .text("sha256", article.sha256())
                .text("title", article.title())
                .text("url", article.url()));
    }

    static Article read(Fields json, Uid uid, int version) {
        return new Article(
                uid,
                new ArticleId(json.idNumber("id")),
                version,
                json.textOrNull("url"),
                json.textOrNull("title"),
                json.textOrNull("publisher"),
                json.texts("authors"),
                json.parsedOrNull("publishedOn", LocalDate::parse),
                json.textOrNull("language"),
                json.number("revision"),
                json.text("sha256"));
    }

    static Article at(Article article, int version) {
        return new Article(
                article.uid(),
                article.id(),
                version,
                article.url(),
                article.title(),
                article.publisher(),
                article.authors(),
                article.publishedOn(),
                article.language(),
                article.revision(),
                article.sha256());
    }

    static String write(Revision revision) {
        return Canonical.object(json -> json.text("article", revision.article())
                .text("body", revision.body())
                .number("number", revision.number())
                .text("sha256", revision.sha256()));
    }

    static Revision readRevision(Fields json, Uid uid, int version) {
        return new Revision(
                uid,
                version,
                new ArticleId(json.idNumber("article")),
                json.number("number"),
                json.text("sha256"),
                json.text("body"));
    }

    static Revision at(Revision revision, int version) {
        return new Revision(
                revision.uid(), version, revision.article(), revision.number(), revision.sha256(), revision.body());
    }
}
