package org.claimdesk.core.claim;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.thing.Ref;

/** The claims on a desk. Streams must be closed. */
public interface Claims {
    /** Throws {@code NotFound}, or {@code Conflict} when a uid prefix fits several. */
    Claim get(Ref ref);

    /** By number. */
    Stream<Claim> matching(ClaimQuery query);

    /** Claims with an appearance in any revision of the article, by number. */
    Stream<Claim> appearingIn(ArticleId article);

    /** Open work that fits the query, most urgent first at a moment (see {@link Urgency}). */
    default Stream<Claim> byUrgency(ClaimQuery query, Instant now) {
        return byUrgency(query, now, "");
    }

    /**
     * The same for one reviewer: claims that wait for others, as this one's independent review is in, may be left out, so that
     * nobody walks past thousands of them; {@code Seals} has the last word.
     */
    Stream<Claim> byUrgency(ClaimQuery query, Instant now, String reviewer);

    Map<VerificationStatus, Long> countByStatus();

    ClaimId nextId();

    /** Records claims that are new to the desk, in this order; throws {@code Conflict}, and records none, when one is not. */
    void add(List<Claim> claims);

    /** Records the new state and gives it back with its new version; throws {@code Conflict} when it has moved on. */
    Claim keep(Claim claim, Verb verb);
}
