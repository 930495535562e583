package org.claimdesk.core.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.claimdesk.core.anchor.Sketch;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.article.Revision;
import org.claimdesk.core.claim.Appearance;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.DateMention;
import org.claimdesk.core.evidence.Basis;
import org.claimdesk.core.evidence.Checked;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.EvidencePolicy;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.problem.Warning;
import org.claimdesk.core.review.Panel;
import org.claimdesk.core.review.Rating;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.review.Verdict;
import org.jspecify.annotations.Nullable;

/** Applies the evidence policy to a claim as it is on the desk. */
final class Gate {
    private final Desk desk;

    Gate(Desk desk) {
        this.desk = desk;
    }

    private EvidencePolicy policy() {
        return Policy.of(desk).evidence();
    }

    /** Refuses, with the policy's words, unless the evidence carries the rating. */
    void require(Claim claim, Rating rating, List<Evidence> evidence) {
        if (rating.decisive()) {
            policy().require(basis(claim, rating, evidence));
        }
    }

    /** What gives cause for doubt in a verdict that was let through. */
    List<Warning> warnings(Claim claim, Verdict verdict) {
        if (!verdict.rating().decisive()) {
            return List.of();
        }
        List<Evidence> all = desk.evidence().of(claim.id());
        return policy().warnings(
                        basis(claim, verdict.rating(), restedOn(verdict, all)), all, verdict.because(), asOf(claim));
    }

    /** The code of what the policy has against the verdict that stands; null when nothing. */
    @Nullable
    String fault(Claim claim) {
        Review standing = Panel.of(
                        desk.reviews().of(claim.id()), claim.statement().text())
                .standing();
        if (standing == null) {
            return null;
        }
        Verdict verdict = standing.verdict();
        try {
            require(claim, verdict.rating(), restedOn(verdict, desk.evidence().of(claim.id())));
            return null;
        } catch (Refused notCarried) {
            return notCarried.code();
        }
    }

    private static List<Evidence> restedOn(Verdict verdict, List<Evidence> all) {
        return all.stream()
                .filter(item -> verdict.evidence().contains(item.id()))
                .toList();
    }

    private Basis basis(Claim claim, Rating rating, List<Evidence> evidence) {
        return new Basis(claim.name(), rating.sides(), evidence, checked(claim));
    }

    private Checked checked(Claim claim) {
        Set<Checked.Text> texts = new LinkedHashSet<>();
        for (Appearance appearance : claim.appearances()) {
            Article article = desk.articles().get(Refs.of(appearance.article()));
            texts.add(text(article, appearance.revision()));
            texts.add(text(article, article.revision()));
        }
        return new Checked(List.copyOf(texts));
    }

    private Checked.Text text(Article article, int number) {
        Revision revision = desk.articles().revision(article.id(), number);
        return new Checked.Text(article.url(), article.publisher(), revision.sha256(), Sketch.of(revision.body()));
    }

    /** The last day the claim speaks of, or else the day it was made, whichever is earlier. */
    private @Nullable LocalDate asOf(Claim claim) {
        LocalDate said = claim.statement().dates().stream()
                .map(DateMention::end)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return Stream.of(said, madeOn(claim))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable LocalDate madeOn(Claim claim) {
        LocalDate known = claim.statement().madeOn();
        return known != null
                ? known
                : claim.appearances().stream()
                        .map(appearance -> desk.articles()
                                .get(Refs.of(appearance.article()))
                                .publishedOn())
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }
}
