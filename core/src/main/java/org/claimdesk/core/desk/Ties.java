package org.claimdesk.core.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.EvidenceId;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.journal.Step;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.review.Panel;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.review.ReviewId;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;
import org.claimdesk.core.thing.Uid;

/** What later work rests on cannot be taken back from under it, even where it was not itself changed since. */
final class Ties {
    private final Desk desk;
    private final List<Entry> things;
    private final Map<Uid, ClaimId> claims = new HashMap<>();

    /**
     * Made before the things are taken back, since what is gone no longer tells its claim.
     *
     * @param things as the step left them, which is as they are
     */
    Ties(Desk desk, List<Entry> things) {
        this.desk = desk;
        this.things = things;
        things.stream().filter(thing -> !thing.removes()).forEach(this::noteClaim);
        things.stream()
                .filter(thing -> thing.kind() == Kind.REVIEW && !thing.removes())
                .forEach(this::requireUnseen);
        if (Policy.of(desk).reviewsNeeded() > 1) {
            things.stream().filter(this::mayBeRatedUnseen).forEach(Ties::refuseShared);
        }
    }

    /** Whether a verdict could rest on it that is under seal; to refuse only if one does would tell that there is one. */
    private boolean mayBeRatedUnseen(Entry thing) {
        boolean added = thing.version() == 1 && !thing.removes();
        return added && (thing.kind() == Kind.EVIDENCE || thing.kind() == Kind.CLAIM && isWork(thing));
    }

    private boolean isWork(Entry claim) {
        return desk.claims().get(Ref.parse(Kind.CLAIM, claim.name())).status() != VerificationStatus.CANDIDATE;
    }

    private static void refuseShared(Entry thing) {
        throw new Refused(
                "shared-work",
                thing.name() + " cannot be taken back where several reviewers rate independently",
                thing.kind() == Kind.CLAIM
                        ? "dismiss it: claim dismiss " + thing.name() + " --because …"
                        : "take it out of account: evidence remove " + thing.name() + " --because …");
    }

    /** Who has seen the others' verdicts gives no independent one again. */
    private void requireUnseen(Entry thing) {
        Review review = desk.reviews().get(Ref.parse(Kind.REVIEW, thing.name()));
        Panel panel = Panel.of(desk.reviews().of(review.claim()), "");
        if (review.terms().independent() && !panel.beside(review).isEmpty()) {
            throw new Refused(
                    "review-seen",
                    review.id() + " cannot be taken back: another verdict on " + review.claim() + " is in",
                    "it stays on the record; the claim can be rated anew once the round is closed");
        }
    }

    private void noteClaim(Entry thing) {
        if (thing.kind() == Kind.EVIDENCE) {
            Evidence evidence = desk.evidence().get(Ref.parse(Kind.EVIDENCE, thing.name()));
            claims.put(thing.uid(), evidence.claim());
        } else if (thing.kind() == Kind.REVIEW) {
            Review review = desk.reviews().get(Ref.parse(Kind.REVIEW, thing.name()));
            claims.put(thing.uid(), review.claim());
        }
    }

    /** Refuses, after the things were taken back, when something refers to what is gone; that also takes the step back. */
    void requireNoneLoose(Step step) {
        for (Entry thing : things) {
            List<String> loose = loose(thing);
            if (!loose.isEmpty()) {
                throw new Refused(
                        "still-needed",
                        "step " + step.number() + " cannot be taken back: " + thing.name() + " is needed by "
                                + String.join(", ", loose),
                        "take the later steps back first, see: journal log " + loose.get(0));
            }
        }
    }

    private List<String> loose(Entry thing) {
        List<String> tied =
                switch (thing.kind()) {
                    case ARTICLE -> seenLaterThanIn(ArticleId.parse(thing.name()), thing.uid());
                    case CLAIM -> workOn(ClaimId.parse(thing.name()));
                    case EVIDENCE -> restingOn(thing);
                    case REVIEW -> following(thing);
                    case REVISION, SOURCE, SETTING, STEP -> List.of();
                };
        return tied.isEmpty() || thing.kind() != Kind.ARTICLE && !gone(thing.uid()) ? List.of() : tied;
    }

    /** Claims that appear in a revision that the article no longer has. */
    private List<String> seenLaterThanIn(ArticleId article, Uid uid) {
        try (Stream<Claim> claims = desk.claims().appearingIn(article)) {
            List<Claim> seen = claims.toList();
            int latest = seen.isEmpty() || gone(uid)
                    ? 0
                    : desk.articles().get(Refs.of(article)).revision();
            return seen.stream()
                    .filter(claim -> claim.appearances().stream()
                            .anyMatch(a -> a.article().equals(article) && a.revision() > latest))
                    .map(Claim::name)
                    .toList();
        }
    }

    private List<String> workOn(ClaimId claim) {
        List<String> names = new ArrayList<>();
        desk.evidence().of(claim).forEach(evidence -> names.add(evidence.name()));
        desk.reviews().of(claim).forEach(review -> names.add(review.name()));
        return names;
    }

    private List<String> restingOn(Entry evidence) {
        EvidenceId id = EvidenceId.parse(evidence.name());
        return reviewsBeside(evidence)
                .filter(review -> review.verdict().evidence().contains(id))
                .map(Review::name)
                .toList();
    }

    private List<String> following(Entry review) {
        ReviewId id = ReviewId.parse(review.name());
        return reviewsBeside(review)
                .filter(other -> other.id().compareTo(id) > 0)
                .map(Review::name)
                .toList();
    }

    private Stream<Review> reviewsBeside(Entry thing) {
        ClaimId claim = claims.get(thing.uid());
        return claim == null ? Stream.empty() : desk.reviews().of(claim).stream();
    }

    private boolean gone(Uid uid) {
        try (Stream<Entry> states = desk.journal().entriesOf(uid)) {
            return states.reduce((earlier, later) -> later).map(Entry::removes).orElse(true);
        }
    }
}
