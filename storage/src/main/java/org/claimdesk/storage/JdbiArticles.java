package org.claimdesk.storage;

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
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The articles and their revisions. */
final class JdbiArticles implements Articles {
    private static final String TITLED = """
            select e.* from article a join entry e on e.seq = a.seq
            where a.title_key = :title order by a.number limit 1
            """;
    /** A paper may have thousands of addresses under one title, such as its daily live page. */
    private static final String TITLED_WITHOUT_ADDRESS = """
            select e.* from article a join entry e on e.seq = a.seq
            where a.title_key = :title and a.url_key is null order by a.number limit 1
            """;

    private final Session session;
    private final Ledger ledger;
    private final ArticleShelf articles;
    private final RevisionShelf revisions;

    JdbiArticles(Session session, Ledger ledger, ArticleShelf articles, RevisionShelf revisions) {
        this.session = session;
        this.ledger = ledger;
        this.articles = articles;
        this.revisions = revisions;
    }

    @Override
    public Article get(Ref ref) {
        return session.read(handle -> articles.get(handle, ref));
    }

    @Override
    public Optional<Article> known(ArticleDraft draft) {
        return session.read(handle -> byUrl(handle, draft.url()).or(() -> byTitle(handle, draft)));
    }

    private Optional<Article> byUrl(Handle handle, @Nullable String url) {
        return url == null
                ? Optional.empty()
                : handle.createQuery("""
                                select e.* from article a join entry e on e.seq = a.seq
                                where a.url_key = :url order by a.number limit 1
                                """)
                        .bind("url", CanonicalUrl.of(url))
                        .map(EntryRow::read)
                        .map(articles::read)
                        .findFirst();
    }

    /** Two addresses that differ are two articles, whatever their titles. */
    private Optional<Article> byTitle(Handle handle, ArticleDraft draft) {
        String title = ArticleShelf.titleKey(draft.publisher(), draft.title());
        return title == null
                ? Optional.empty()
                : handle.createQuery(draft.url() == null ? TITLED : TITLED_WITHOUT_ADDRESS)
                        .bind("title", title)
                        .map(EntryRow::read)
                        .map(articles::read)
                        .findFirst();
    }

    @Override
    public Stream<Article> all() {
        return Pages.of((last, limit) -> session.read(handle -> handle.createQuery("""
                        select e.* from article a join entry e on e.seq = a.seq
                        where a.number > :after order by a.number limit :limit
                        """)
                .bind("after", last == null ? 0 : last.id().number())
                .bind("limit", limit)
                .map(EntryRow::read)
                .map(articles::read)
                .list()));
    }

    @Override
    public Revision revision(ArticleId article, int number) {
        return session.read(handle -> handle.createQuery("""
                        select e.* from revision r join entry e on e.seq = r.seq
                        where r.article = :article and r.number = :number
                        """)
                .bind("article", article.number())
                .bind("number", number)
                .map(EntryRow::read)
                .map(revisions::read)
                .findOne()
                .orElseThrow(() -> new NotFound(
                        "revision-unknown", article + " has no revision " + number, "see: article show " + article)));
    }

    @Override
    public Optional<Integer> revisionWith(ArticleId article, String sha256) {
        return session.read(handle -> handle.createQuery("""
                        select number from revision
                        where article = :article and sha256 = :sha256 order by number limit 1
                        """)
                .bind("article", article.number())
                .bind("sha256", sha256)
                .mapTo(Integer.class)
                .findOne());
    }

    @Override
    public ArticleId nextId() {
        return new ArticleId(ledger.nextNumber(Kind.ARTICLE));
    }

    @Override
    public Article keep(Article article, Verb verb) {
        return ledger.keep(articles, article, verb);
    }

    @Override
    public void keep(Revision revision) {
        ledger.keep(revisions, revision, Verb.ADDED);
    }
}
