package org.claimdesk.core.article;

import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Sha256;
import org.claimdesk.core.thing.Thing;
import org.claimdesk.core.thing.Uid;

/**
 * One immutable state of an article's body.
 *
 * @param number from 1
 * @param sha256 of the body in UTF-8, lower-case hexadecimal digits
 */
public record Revision(Uid uid, int version, ArticleId article, int number, String sha256, String body)
        implements Thing {
    public static Revision of(Uid uid, ArticleId article, int number, String body) {
        return new Revision(uid, 0, article, number, Sha256.of(body), body);
    }

    /** The body of an article that has just got it as its current one. */
    public static Revision currentOf(Uid uid, Article article, String body) {
        return new Revision(uid, 0, article.id(), article.revision(), article.sha256(), body);
    }

    @Override
    public Kind kind() {
        return Kind.REVISION;
    }

    @Override
    public String name() {
        return article + " revision " + number;
    }
}
