package org.claimdesk.core.claim;

import java.util.List;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.anchor.TextQuoteSelector;
import org.claimdesk.core.article.ArticleId;

/**
 * An occurrence of a claim in an article.
 *
 * @param revision the article's revision that the offsets are of
 * @param quote the words and their context
 * @param place where they stand, in code points of that revision's body
 * @param attribution who is said to have said it there, outermost first; empty for the article's own voice
 */
public record Appearance(
        ArticleId article,
        int revision,
        TextQuoteSelector quote,
        TextPositionSelector place,
        List<Attribution> attribution) {
    public Appearance {
        attribution = List.copyOf(attribution);
    }

    /** This appearance in another revision. */
    public Appearance at(int number, CodePointText body, TextPositionSelector where) {
        return new Appearance(article, number, TextQuoteSelector.of(body, where), where, attribution);
    }
}
