package org.claimdesk.formats.input;

import org.claimdesk.core.article.ArticleDraft;
import org.claimdesk.core.article.DraftRecord;
import org.claimdesk.core.problem.Problem;
import org.claimdesk.core.problem.WithProblems;
import org.jspecify.annotations.Nullable;

/**
 * What a reader made of one record.
 *
 * @param draft the article, or null when the record is rejected
 * @param reason what was wrong, with the place in the file; null when all was well
 */
public record Finding(
        @Nullable ArticleDraft draft, @Nullable String reason) {
    public static Finding bad(String reason) {
        return new Finding(null, reason);
    }

    /** This finding as the record with that number in that file. */
    public DraftRecord inFile(String file, int record) {
        return new DraftRecord(file, record, withProblems(file, record));
    }

    private WithProblems<ArticleDraft> withProblems(String file, int record) {
        if (draft == null) {
            return WithProblems.bad(Problem.error(file, record, reason == null ? "cannot be read" : reason));
        }
        return reason == null
                ? WithProblems.good(draft)
                : WithProblems.warned(draft, Problem.warning(file, record, reason));
    }
}
