package org.claimdesk.core.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.article.CanonicalUrl;
import org.claimdesk.core.claim.Appearance;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.EvidencePolicy;
import org.claimdesk.core.evidence.EvidencePolicy.Checked;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.review.Panel;
import org.claimdesk.core.review.Rating;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.review.Verdict;

/** Applies the evidence policy to a claim as it is on the desk. */
final class Gate {
    private final Desk desk;

    Gate(Desk desk) {
        this.desk = desk;
    }

    /** Refuses, with the policy's words, unless the evidence carries the rating. */
    void require(Claim claim, Rating rating, List<Evidence> evidence) {
        if (rating.decisive()) {
            EvidencePolicy.require(claim.name(), rating.sides(), evidence, checked(claim));
        }
    }

    /** Whether the verdict that stands is still carried by what counts of its evidence. */
    boolean holds(Claim claim) {
        Review standing = Panel.of(
                        desk.reviews().of(claim.id()), claim.statement().text())
                .standing();
        if (standing == null) {
            return true;
        }
        Verdict verdict = standing.verdict();
        List<Evidence> evidence = desk.evidence().of(claim.id()).stream()
                .filter(item -> verdict.evidence().contains(item.id()))
                .toList();
        try {
            require(claim, verdict.rating(), evidence);
            return true;
        } catch (Refused notCarried) {
            return false;
        }
    }

    private Checked checked(Claim claim) {
        Set<String> urls = new HashSet<>();
        Set<String> digests = new HashSet<>();
        for (Appearance appearance : claim.appearances()) {
            Article article = desk.articles().get(Refs.of(appearance.article()));
            String url = article.url();
            if (url != null) {
                urls.add(CanonicalUrl.of(url));
            }
            digests.add(article.sha256());
            digests.add(desk.articles()
                    .revision(appearance.article(), appearance.revision())
                    .sha256());
        }
        return new Checked(urls, digests);
    }
}
