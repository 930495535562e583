package org.claimdesk.core.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.claim.Appearance;
import org.claimdesk.core.claim.Claim;

/** Who published the articles that claims appear in; each article is looked up once. */
final class Publishers {
    private final Desk desk;
    private final Map<ArticleId, String> known = new HashMap<>();

    Publishers(Desk desk) {
        this.desk = desk;
    }

    /** Each publisher once; none for an article that names none. */
    List<String> of(Claim claim) {
        return claim.appearances().stream()
                .map(Appearance::article)
                .distinct()
                .map(id -> known.computeIfAbsent(id, this::publisher))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private String publisher(ArticleId id) {
        String name = desk.articles().get(Refs.of(id)).publisher();
        return name == null ? "" : name;
    }
}
