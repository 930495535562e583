package org.claimdesk.core.desk;

import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;

/** Short ids as references. */
final class Refs {
    private Refs() {}

    static Ref of(ClaimId id) {
        return new Ref(Kind.CLAIM, id.number(), "");
    }

    static Ref of(ArticleId id) {
        return new Ref(Kind.ARTICLE, id.number(), "");
    }
}
