package org.claimdesk.shell;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.article.Revision;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.Staleness;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.formats.json.Json;

/** Two revisions of an article, line by line, and the claims whose words changed. */
final class ArticleDiff {
    private ArticleDiff() {}

    static Answer of(Desk desk, Article article, int from, int to) {
        Revision before = desk.articles().revision(article.id(), from);
        Revision after = desk.articles().revision(article.id(), to);
        List<LineDiff.Line> lines = LineDiff.of(before.body(), after.body());
        List<Claim> stale = stale(desk, article);
        return Answer.of(
                page -> text(article, from, to, lines, stale, page),
                Answer.Json.of(json(article, from, to, lines, stale)));
    }

    private static List<Claim> stale(Desk desk, Article article) {
        try (Stream<Claim> appearing = desk.claims().appearingIn(article.id())) {
            return appearing.filter(claim -> claim.work().staleness() != null).toList();
        }
    }

    private static void text(Article article, int from, int to, List<LineDiff.Line> lines, List<Claim> stale, Page page)
            throws IOException {
        page.line(Style.ID.of(article.id()), "  ", Style.BOLD.of(article.headline()));
        page.line("revision " + from + " → revision " + to);
        page.blank();
        for (LineDiff.Line line : lines) {
            Style style = line.sign() == '+' ? Style.GOOD : line.sign() == '-' ? Style.BAD : Style.PLAIN;
            page.line(style.of(line.sign() + " " + line.text()));
        }
        for (Claim claim : stale) {
            page.blank();
            ClaimView.staleness(claim, page);
        }
    }

    private static String json(Article article, int from, int to, List<LineDiff.Line> lines, List<Claim> stale) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("article", article.id().toString());
        all.put("from", from);
        all.put("to", to);
        all.put("lines", lines.stream().map(ArticleDiff::json).toList());
        all.put("stale", stale.stream().map(ArticleDiff::json).toList());
        return Json.object(all);
    }

    private static Map<String, Object> json(LineDiff.Line line) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("change", line.sign() == '+' ? "added" : line.sign() == '-' ? "removed" : "same");
        one.put("text", line.text());
        return one;
    }

    private static Map<String, Object> json(Claim claim) {
        Map<String, Object> one = new LinkedHashMap<>();
        Staleness why = claim.work().staleness();
        one.put("claim", claim.id().toString());
        one.put("before", why == null || why.before() == null ? "" : why.before());
        one.put("after", why == null || why.after() == null ? "" : why.after());
        return one;
    }
}
