package org.claimdesk.core.article;

import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.thing.Ref;

/** The articles a desk knows, with their revisions. */
public interface Articles {
    /** Throws {@code NotFound}, or {@code Conflict} when a uid prefix fits several. */
    Article get(Ref ref);

    /**
     * The article that the draft is a state of: the one with the same {@link CanonicalUrl}, or else, where one of the two
     * has no address, the one with the same publisher and title, letter case aside.
     */
    Optional<Article> known(ArticleDraft draft);

    /** All of them by number; must be closed. */
    Stream<Article> all();

    /** One revision with its body; throws {@code NotFound}. */
    Revision revision(ArticleId article, int number);

    /** Number of the revision of this article that has this body's digest, if there is one. */
    Optional<Integer> revisionWith(ArticleId article, String sha256);

    ArticleId nextId();

    /** Records the new state and gives it back with its new version; throws {@code Conflict} when it has moved on. */
    Article keep(Article article, Verb verb);

    /** Records a new revision. */
    void keep(Revision revision);
}
