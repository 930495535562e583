package org.claimdesk.storage;

import java.util.Locale;
import java.util.Objects;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.article.CanonicalUrl;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Uid;
import org.jdbi.v3.core.Handle;
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
    void add(Handle handle, Article article, long seq) {
        String url = article.url();
        handle.createUpdate("insert into article values (:number, :uid, :seq, :url, :title)")
                .bind("number", number(article))
                .bind("uid", article.uid().toString())
                .bind("seq", seq)
                .bind("url", url == null ? null : CanonicalUrl.of(url))
                .bind("title", titleKey(article.publisher(), article.title()))
                .execute();
    }

    @Override
    void remove(Handle handle, Article article) {
        handle.createUpdate("delete from article where number = :number")
                .bind("number", number(article))
                .execute();
    }

    /** What articles with the same publisher and title share, letter case aside; null without a title. */
    static @Nullable String titleKey(@Nullable String publisher, @Nullable String title) {
        return title == null
                ? null
                : (Objects.requireNonNullElse(publisher, "") + "\n" + title).toLowerCase(Locale.ROOT);
    }

    @Override
    String byNumber() {
        return "select e.* from article a join entry e on e.seq = a.seq where a.number = :number";
    }

    @Override
    String byUid() {
        return """
                select e.* from article a join entry e on e.seq = a.seq
                where a.uid >= :from and a.uid < :to order by a.uid limit 2
                """;
    }
}
