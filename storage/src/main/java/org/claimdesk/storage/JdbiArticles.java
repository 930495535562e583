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
import org.jspecify.annotations.Nullable;

/** The articles and their revisions. */
final class JdbiArticles implements Articles {
    private static final String TITLED = """
            select e.seq, e.uid, e.version, e.content from article a join entry e on e.seq = a.seq
            where a.title_key = :title order by a.number limit 1
            """;
    /** A paper may have thousands of addresses under one title, such as its daily live page. */
    private static final String TITLED_WITHOUT_ADDRESS = """
            select e.seq, e.uid, e.version, e.content from article a join entry e on e.seq = a.seq
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
        return session.ask(rows -> articles.get(rows, ref));
    }

    @Override
    public Optional<Article> known(ArticleDraft draft) {
        return session.ask(rows -> Optional.ofNullable(byUrl(rows, draft.url())).or(() -> byTitle(rows, draft)));
    }

    private @Nullable Article byUrl(Rows rows, @Nullable String url) {
        return url == null ? null : rows.first("""
                                select e.seq, e.uid, e.version, e.content from article a join entry e on e.seq = a.seq
                                where a.url_key = :url order by a.number limit 1
                                """, articles::read, CanonicalUrl.of(url));
    }

    /** Two addresses that differ are two articles, whatever their titles. */
    private Optional<Article> byTitle(Rows rows, ArticleDraft draft) {
        String title = ArticleShelf.titleKey(draft.publisher(), draft.title());
        String query = draft.url() == null ? TITLED : TITLED_WITHOUT_ADDRESS;
        return title == null ? Optional.empty() : Optional.ofNullable(rows.first(query, articles::read, title));
    }

    @Override
    public Stream<Article> all() {
        return Pages.of((last, limit) -> session.ask(rows ->
                rows.list("""
                        select e.seq, e.uid, e.version, e.content from article a join entry e on e.seq = a.seq
                        where a.number > :after order by a.number limit :limit
                        """, articles::read, last == null ? 0 : last.id().number(), limit)));
    }

    @Override
    public Revision revision(ArticleId article, int number) {
        return session.ask(rows -> Optional.ofNullable(rows.first("""
                        select e.seq, e.uid, e.version, e.content from revision r join entry e on e.seq = r.seq
                        where r.article = :article and r.number = :number
                        """, revisions::read, article.number(), number)))
                .orElseThrow(() -> new NotFound(
                        "revision-unknown", article + " has no revision " + number, "see: article show " + article));
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
