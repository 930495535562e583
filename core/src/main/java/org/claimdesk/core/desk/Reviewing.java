package org.claimdesk.core.desk;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.Withdrawal;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.EvidenceId;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.problem.Warning;
import org.claimdesk.core.review.Correction;
import org.claimdesk.core.review.Panel;
import org.claimdesk.core.review.Rating;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.review.Terms;
import org.claimdesk.core.review.Verdict;
import org.claimdesk.core.thing.Ref;
import org.jspecify.annotations.Nullable;

/** Gives verdicts and makes them public; each verdict is a review of its own, and nothing public is overwritten. */
public final class Reviewing {
    private final Desk desk;
    private final Shift shift;
    private final Gate gate;

    public Reviewing(Desk desk, Shift shift) {
        this.desk = desk;
        this.shift = shift;
        this.gate = new Gate(desk);
    }

    /**
     * A verdict as a reviewer words it.
     *
     * @param evidence what it rests on; empty for all that counts
     * @param correction what was wrong with the public verdict; null when none is corrected
     */
    public record Opinion(
            Rating rating,
            String because,
            List<Ref> evidence,
            @Nullable String correction) {}

    /** Keeps the verdict, or refuses with the reason: the gate, the state of the work, a correction not owned up to. */
    public Review give(Ref ref, Opinion opinion) {
        Claim claim = desk.claims().get(ref);
        Claim rated = claim.rate();
        Panel panel = new Seals(desk, shift.reviewer()).panel(claim);
        Terms terms = panel.next(
                claim.name(),
                claim.statement().text(),
                shift.reviewer(),
                opinion.rating(),
                Policy.of(desk).reviewsNeeded());
        List<Evidence> evidence = evidence(claim, opinion.evidence());
        boolean chosen = !opinion.evidence().isEmpty();
        List<EvidenceId> ids = evidence.stream()
                .filter(item -> chosen || !item.match().refuted())
                .map(Evidence::id)
                .toList();
        Verdict verdict = new Verdict(opinion.rating(), opinion.because(), ids);
        Correction correction = correction(claim, panel.standing(), opinion.correction());
        gate.require(claim, opinion.rating(), evidence);
        if (terms.closes()) {
            desk.claims().keep(rated, correction == null ? Verb.REVIEWED : Verb.CORRECTED);
        }
        return desk.reviews()
                .keep(
                        new Review(
                                shift.uids().next(),
                                desk.reviews().nextId(),
                                0,
                                claim.id(),
                                shift.reviewer(),
                                shift.now(),
                                verdict,
                                correction,
                                terms),
                        Verb.ADDED);
    }

    /** What gives cause for doubt in a verdict that was kept. */
    public List<Warning> warnings(Review review) {
        return gate.warnings(desk.claims().get(Refs.of(review.claim())), review.verdict());
    }

    private List<Evidence> evidence(Claim claim, List<Ref> named) {
        if (named.isEmpty()) {
            return desk.evidence().of(claim.id()).stream()
                    .filter(Evidence::counts)
                    .toList();
        }
        List<Evidence> evidence = new ArrayList<>();
        for (Ref ref : named) {
            Evidence item = desk.evidence().get(ref);
            if (!item.claim().equals(claim.id())) {
                throw new Refused(
                        "evidence-of-another-claim",
                        item.id() + " is evidence of " + item.claim() + ", not of " + claim.id(),
                        "name what is listed by: evidence list " + claim.id());
            }
            if (!item.counts()) {
                throw new Refused("evidence-removed", item.id() + " was removed", "name evidence that counts");
            }
            evidence.add(item);
        }
        return evidence;
    }

    private static @Nullable Correction correction(Claim claim, @Nullable Review standing, @Nullable String because) {
        if (!claim.work().everPublished() || standing == null) {
            if (because != null) {
                throw new Refused(
                        "nothing-to-correct",
                        claim.id() + " has no published verdict",
                        "give the verdict without --correction");
            }
            return null;
        }
        if (because == null) {
            throw new Refused(
                    "correction-missing",
                    claim.id() + " has a published verdict, which changes only as a correction",
                    "say what was wrong with --correction");
        }
        return new Correction(standing.id(), because);
    }

    /** The reviews of a claim that this reviewer may see, oldest first. */
    public List<Review> history(Ref ref) {
        return new Seals(desk, shift.reviewer()).seen(desk.claims().get(ref));
    }

    /** Whether the reviewers of a claim disagree, so that somebody else has to settle it. */
    public boolean disputed(Ref ref) {
        return new Seals(desk, shift.reviewer()).panel(desk.claims().get(ref)).disputed();
    }

    public List<Claim> publish(List<Ref> refs) {
        List<Claim> published = new ArrayList<>();
        for (Ref ref : refs) {
            published.add(desk.claims().keep(desk.claims().get(ref).publish(), Verb.PUBLISHED));
        }
        return published;
    }

    public Claim withdraw(Ref ref, String because) {
        String why = Triage.reason(because, "a withdrawal");
        return desk.claims()
                .keep(
                        desk.claims().get(ref).withdraw(new Withdrawal(shift.reviewer(), shift.now(), why)),
                        Verb.WITHDRAWN);
    }
}
