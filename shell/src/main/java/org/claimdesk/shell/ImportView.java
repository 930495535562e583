package org.claimdesk.shell;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.core.desk.Imported;
import org.claimdesk.core.desk.Imported.ArticleCounts;
import org.claimdesk.core.desk.Imported.ClaimCounts;
import org.claimdesk.core.problem.Problem;
import org.claimdesk.formats.json.Json;

/** What an import did. */
final class ImportView {
    private ImportView() {}

    /** @param stopped whether it ended early, after those that are told of */
    static Answer of(Imported imported, boolean stopped, boolean dryRun, Conversation conversation) {
        if (!conversation.session().json()) {
            imported.problems().forEach(problem -> conversation.note(line(problem)));
        }
        Answer answer = Answer.of(page -> text(imported, dryRun, page), out -> out.write(json(imported)));
        if (stopped) {
            return stopped(answer, imported.ids().size(), dryRun);
        }
        int rejected = imported.articles().rejected();
        return imported.complete()
                ? answer
                : answer.partly(
                        "records-rejected",
                        Counted.of(rejected, "record") + " rejected",
                        dryRun ? "the rest would be in; mend them first" : "the rest is in; mend and import again");
    }

    private static Answer stopped(Answer answer, int articles, boolean dryRun) {
        String kept =
                dryRun || articles == 0 ? "nothing was changed" : "what came before is in; import again for the rest";
        return answer.stopped("interrupted after " + Counted.of(articles, "article"), kept);
    }

    static String line(Problem problem) {
        String place = problem.record() == 0 ? problem.file() : problem.file() + ": record " + problem.record();
        return (problem.rejects() ? "error: " : "warning: ") + place + " – " + problem.reason();
    }

    private static void text(Imported imported, boolean dryRun, Page page) throws IOException {
        ArticleCounts articles = imported.articles();
        ClaimCounts claims = imported.claims();
        page.line(
                dryRun ? "Would take in: " : "Articles: ",
                articles.added() + " added, " + articles.revised() + " revised, " + articles.unchanged()
                        + " unchanged, " + articles.rejected() + " rejected");
        page.line(
                dryRun ? "With claims: " : "Claims: ",
                Counted.of(claims.candidates(), "new candidate") + "; of those there were: " + claims.kept() + " kept, "
                        + claims.moved() + " moved, " + claims.changed() + " changed, " + claims.gone() + " gone");
    }

    private static String json(Imported imported) {
        ArticleCounts a = imported.articles();
        ClaimCounts c = imported.claims();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "articles",
                counts(
                        "added",
                        a.added(),
                        "revised",
                        a.revised(),
                        "unchanged",
                        a.unchanged(),
                        "rejected",
                        a.rejected()));
        all.put(
                "claims",
                counts(
                        "candidates",
                        c.candidates(),
                        "kept",
                        c.kept(),
                        "moved",
                        c.moved(),
                        "changed",
                        c.changed(),
                        "gone",
                        c.gone()));
        all.put("ids", imported.ids());
        List<Object> problems = imported.problems().stream()
                .map(problem -> Json.written(Json.problem(problem)))
                .toList();
        all.put("problems", problems);
        return Json.object(all);
    }

    private static Map<String, Object> counts(Object... namesAndNumbers) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndNumbers.length; i += 2) {
            counts.put(namesAndNumbers[i].toString(), namesAndNumbers[i + 1]);
        }
        return counts;
    }
}
