package org.claimdesk.core.desk;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.core.anchor.Reanchored;
import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.problem.Problem;

/** Counts what an import does while it goes on. */
final class Tally {
    private int added;
    private int revised;
    private int unchanged;
    private int rejected;
    private int candidates;
    private int kept;
    private int moved;
    private int changed;
    private int gone;
    private final NamedArticles ids = new NamedArticles();
    private final List<Problem> problems = new ArrayList<>();

    void added() {
        added++;
    }

    void revised() {
        revised++;
    }

    void unchanged() {
        unchanged++;
    }

    void candidate() {
        candidates++;
    }

    void named(ArticleId id) {
        ids.add(id);
    }

    void problem(Problem problem) {
        problems.add(problem);
        rejected += problem.rejects() ? 1 : 0;
    }

    void anchored(Reanchored.Outcome outcome) {
        switch (outcome) {
            case KEPT -> kept++;
            case MOVED -> moved++;
            case CHANGED -> changed++;
            case GONE -> gone++;
        }
    }

    Imported total() {
        return new Imported(
                new Imported.ArticleCounts(added, revised, unchanged, rejected),
                new Imported.ClaimCounts(candidates, kept, moved, changed, gone),
                ids,
                problems);
    }
}
