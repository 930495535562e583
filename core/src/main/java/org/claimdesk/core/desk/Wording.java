package org.claimdesk.core.desk;

import java.time.Instant;
import java.util.List;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.anchor.TextQuoteSelector;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.claim.Appearance;
import org.claimdesk.core.claim.Attribution;
import org.claimdesk.core.claim.Candidate;
import org.claimdesk.core.claim.DateMention;
import org.claimdesk.core.claim.Proposal;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.Statement;
import org.jspecify.annotations.Nullable;

/** Turns what spotting found in an article into a claim's own words and its first appearance. */
final class Wording {
    private Wording() {}

    /** What is claimed, and where it is. */
    record Words(Statement statement, Appearance appearance) {}

    static Words of(Article article, CodePointText text, Candidate candidate) {
        int start = candidate.place().start();
        Statement statement = new Statement(
                candidate.quote(),
                claimant(candidate.attribution()),
                null,
                candidate.kinds(),
                candidate.quantities().stream().map(q -> shifted(q, -start)).toList(),
                candidate.dates().stream().map(d -> shifted(d, -start)).toList());
        return new Words(statement, appearance(article, text, candidate.place(), candidate.attribution()));
    }

    static Appearance appearance(
            Article article, CodePointText text, TextPositionSelector place, List<Attribution> attribution) {
        return new Appearance(article.id(), article.revision(), TextQuoteSelector.of(text, place), place, attribution);
    }

    static Proposal proposal(Candidate candidate, Instant at) {
        return Proposal.of(candidate.score(), candidate.reasons(), at);
    }

    /** "A says B said C": it is B who claims C. */
    static @Nullable String claimant(List<Attribution> chain) {
        return chain.isEmpty() ? null : chain.get(chain.size() - 1).speaker();
    }

    private static Quantity shifted(Quantity q, int distance) {
        return new Quantity(
                q.value(),
                q.upTo(),
                q.from(),
                q.unit(),
                q.direction(),
                q.arrived(),
                q.hedge(),
                q.precision(),
                q.baseline(),
                q.period(),
                q.text(),
                q.place().shiftedBy(distance));
    }

    private static DateMention shifted(DateMention d, int distance) {
        return new DateMention(
                d.start(), d.end(), d.relative(), d.text(), d.place().shiftedBy(distance));
    }
}
