package org.claimdesk.shell;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.article.Revision;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.formats.json.Json;
import org.jspecify.annotations.Nullable;

/** Articles as answers. */
final class ArticleViews {
    private ArticleViews() {}

    static Answer list(Desk desk) {
        return Answer.of(page -> table(desk, page), out -> {
            try (Stream<Article> all = desk.articles().all()) {
                Json.array(all.map(Json::article), out);
            }
        });
    }

    private static void table(Desk desk, Page page) throws IOException {
        Table table = new Table(
                Column.fixed("ID"),
                Column.fixed("DATE"),
                Column.number("REV"),
                Column.text("PUBLISHER"),
                Column.text("TITLE"));
        try (Stream<Article> all = desk.articles().all()) {
            all.forEach(article -> table.row(
                    Style.ID.of(article.id()),
                    shown(article.publishedOn()),
                    article.revision(),
                    shown(article.publisher()),
                    article.headline()));
        }
        table.writeOr(page, "No articles. Take some in: article import PATH");
    }

    static Answer show(Desk desk, Article article, int number) {
        Revision revision = desk.articles().revision(article.id(), number);
        List<ClaimId> claims;
        try (Stream<Claim> appearing = desk.claims().appearingIn(article.id())) {
            claims = appearing.map(Claim::id).toList();
        }
        return Answer.of(
                page -> text(article, revision, claims, page), Answer.Json.of(Json.article(article, revision, claims)));
    }

    private static void text(Article article, Revision revision, List<ClaimId> claims, Page page) throws IOException {
        page.line(Style.ID.of(article.id()), "  ", Style.BOLD.of(article.headline()));
        field(page, "Address", article.url());
        field(page, "Published", published(article));
        field(page, "Revision", revision.number() + " of " + article.revision() + ", sha256 " + revision.sha256());
        field(page, "Claims", claims.stream().map(ClaimId::toString).collect(Collectors.joining(" ")));
        page.blank();
        page.paragraph(0, revision.body());
    }

    private static String published(Article article) {
        return Stream.of(shown(article.publishedOn()), shown(article.publisher()), String.join(", ", article.authors()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** A line such as {@code Status      published}, on a terminal as many as it takes; nothing for an empty value. */
    static void field(Page page, String name, @Nullable Object value) throws IOException {
        String text = shown(value);
        Styled label = Style.DIM.of(Columns.padRight(name, 12));
        if (page.fitted() && !text.isEmpty()) {
            page.hanging(label, text);
        } else if (!text.isEmpty()) {
            page.line(label, text);
        }
    }

    static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
