package org.claimdesk.storage;

import java.util.Locale;
import java.util.Objects;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.article.CanonicalUrl;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Uid;
import org.jspecify.annotations.Nullable;

/** The articles, found by what makes two of them the same. */
final class ArticleShelf extends NumberedShelf<Article> {
    @Override
    Kind kind() {
        return Kind.ARTICLE;
    }

    @Override
    String write(Article article) {
        return ArticleJson.write(article);
    }

    @Override
    Article read(Fields content, Uid uid, int version) {
        return ArticleJson.read(content, uid, version);
    }

    @Override
    Article at(Article article, int version) {
        return ArticleJson.at(article, version);
    }

    @Override
    int number(Article article) {
        return article.id().number();
    }

    @Override
    void add(Rows rows, Article article, long seq) {
        String url = article.url();
        rows.write(
                "insert into article values (:number, :uid, :seq, :url, :title)",
                number(article),
                article.uid().toString(),
                seq,
                url == null ? null : CanonicalUrl.of(url),
                titleKey(article.publisher(), article.title()));
    }

    @Override
    void remove(Rows rows, Article article) {
        rows.write("delete from article where number = :number", number(article));
    }

    /** What articles with the same publisher and title share, letter case aside; null without a title. */
    static @Nullable String titleKey(@Nullable String publisher, @Nullable String title) {
        return title == null
                ? null
                : (Objects.requireNonNullElse(publisher, "") + "\n" + title).toLowerCase(Locale.ROOT);
    }

    @Override
    String byNumber() {
        return "select e.seq, e.uid, e.version, e.content from article a join entry e on e.seq = a.seq where a.number = :number";
    }

    @Override
    String byUid() {
        return """
                select e.seq, e.uid, e.version, e.content from article a join entry e on e.seq = a.seq
                where a.uid >= :from and a.uid < :to order by a.uid limit 2
                """;
    }
}
