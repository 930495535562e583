package org.claimdesk.core.desk;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.article.ArticleDraft;
import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.article.Articles;
import org.claimdesk.core.article.CanonicalUrl;
import org.claimdesk.core.article.Revision;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;
import org.jspecify.annotations.Nullable;

/** The articles of a desk in memory. */
final class MemoryArticles implements Articles {
    private final MemoryShelf<Article> shelf;
    private final MemoryShelf<Revision> revisions;

    MemoryArticles(MemoryDesk desk) {
        shelf = new MemoryShelf<>(
                desk,
                Article.class,
                Kind.ARTICLE,
                a -> a.id().number(),
                (a, version) -> new Article(
                        a.uid(),
                        a.id(),
                        version,
                        a.url(),
                        a.title(),
                        a.publisher(),
                        a.authors(),
                        a.publishedOn(),
                        a.language(),
                        a.revision(),
                        a.sha256()));
        revisions = new MemoryShelf<>(
                desk,
                Revision.class,
                Kind.REVISION,
                Revision::number,
                (r, version) -> new Revision(r.uid(), version, r.article(), r.number(), r.sha256(), r.body()));
    }

    @Override
    public Article get(Ref ref) {
        return shelf.get(ref);
    }

    @Override
    public Optional<Article> known(ArticleDraft draft) {
        String url = key(draft.url());
        return shelf.all()
                .filter(article -> url != null && url.equals(key(article.url())))
                .findFirst()
                .or(() ->
                        shelf.all().filter(article -> sameTitle(article, draft)).findFirst());
    }

    private static @Nullable String key(@Nullable String url) {
        return url == null ? null : CanonicalUrl.of(url);
    }

    private static boolean sameTitle(Article article, ArticleDraft draft) {
        return draft.title() != null
                && (article.url() == null || draft.url() == null)
                && folded(article.title()).equals(folded(draft.title()))
                && folded(article.publisher()).equals(folded(draft.publisher()));
    }

    private static String folded(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").toLowerCase(Locale.ROOT);
    }

    @Override
    public Stream<Article> all() {
        return shelf.all();
    }

    @Override
    public Revision revision(ArticleId article, int number) {
        return revisionsOf(article)
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        "revision-unknown", article + " has no revision " + number, "see: article show " + article));
    }

    private Stream<Revision> revisionsOf(ArticleId article) {
        return revisions.all().filter(revision -> revision.article().equals(article));
    }

    @Override
    public Optional<Integer> revisionWith(ArticleId article, String sha256) {
        return revisionsOf(article)
                .filter(revision -> revision.sha256().equals(sha256))
                .map(Revision::number)
                .findFirst();
    }

    @Override
    public ArticleId nextId() {
        return new ArticleId(shelf.nextNumber());
    }

    @Override
    public Article keep(Article article, Verb verb) {
        return shelf.keep(article, verb);
    }

    @Override
    public void keep(Revision revision) {
        revisions.keep(revision, Verb.ADDED);
    }
}
