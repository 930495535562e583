package org.claimdesk.core.article;

import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.ShortId;

/** Short id of an article, such as {@code A1}; stable and never reused. */
public record ArticleId(int number) implements Comparable<ArticleId> {
    public ArticleId {
        ShortId.check(number);
    }

    public static ArticleId parse(String text) {
        return new ArticleId(ShortId.parse(Kind.ARTICLE, text));
    }

    @Override
    public int compareTo(ArticleId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Kind.ARTICLE.letter() + number;
    }
}
