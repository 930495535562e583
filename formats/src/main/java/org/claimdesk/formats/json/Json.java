package org.claimdesk.formats.json;

import java.util.List;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.article.DraftRecord;
import org.claimdesk.core.article.Revision;
import org.claimdesk.core.claim.ClaimId;

/** Every answer of the desk as JSON in one line, without a line end; the fields of each shape always in the same order. */
public final class Json {
    private Json() {}

    /** What a reader made of one record: the article, the problem, or both. */
    public static String draft(DraftRecord record) {
        return JsonWriting.line(ArticleJson.of(record));
    }

    /** An article in one of its revisions, with the claims found in it. */
    public static String article(Article article, Revision revision, List<ClaimId> claims) {
        return JsonWriting.line(ArticleJson.of(article, revision.number(), revision.sha256(), revision.body(), claims));
    }
}
