package org.claimdesk.core.desk;

import java.util.Collections;
import java.util.List;
import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.problem.Problem;

/**
 * What an import did.
 *
 * @param articles how many articles came in, by what became of them
 * @param claims how many claims were proposed, and what became of those there were
 * @param ids every article that was named, unchanged ones included, in the order they came
 * @param problems what was wrong, in the order it was met
 */
public record Imported(ArticleCounts articles, ClaimCounts claims, List<ArticleId> ids, List<Problem> problems) {
    /** Articles new to the desk, with a new body or description, as they were, and not taken. */
    public record ArticleCounts(int added, int revised, int unchanged, int rejected) {}

    /**
     * New candidates, and appearances in revised articles: where they were, elsewhere in the same words, in other words,
     * no longer there.
     */
    public record ClaimCounts(int candidates, int kept, int moved, int changed, int gone) {}

    public Imported {
        ids = Collections.unmodifiableList(ids); // no copy, for there may be millions
        problems = List.copyOf(problems);
    }

    public boolean complete() {
        return articles.rejected() == 0;
    }
}
