package org.claimdesk.core.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.article.Revision;
import org.claimdesk.core.claim.Appearance;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.Plan;
import org.claimdesk.core.claim.Staleness;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.thing.Ref;
import org.jspecify.annotations.Nullable;

/** Sorts claims: which are work, whose, and which are one and the same. */
public final class Triage {
    private final Desk desk;
    private final Drafting drafting;

    public Triage(Desk desk, Drafting drafting) {
        this.desk = desk;
        this.drafting = drafting;
    }

    /** Candidates become work; stale claims are confirmed in their article's new words. */
    public List<Claim> accept(List<Ref> refs) {
        return each(refs, this::accepted, Verb.ACCEPTED);
    }

    public List<Claim> dismiss(List<Ref> refs, String because) {
        String why = reason(because, "a dismissal");
        return each(refs, claim -> claim.dismiss(why), Verb.DISMISSED);
    }

    public List<Claim> tag(List<Ref> refs, Collection<String> add, Collection<String> remove) {
        return each(refs, claim -> claim.tag(add, remove), Verb.TAGGED);
    }

    public List<Claim> assign(List<Ref> refs, String name) {
        return each(refs, claim -> claim.assign(name), Verb.ASSIGNED);
    }

    /**
     * Says until when claims are to be checked and how much they matter.
     *
     * @param change gives the plan after the one before
     */
    public List<Claim> plan(List<Ref> refs, UnaryOperator<Plan> change) {
        return each(refs, claim -> claim.plan(change.apply(claim.plan())), Verb.PLANNED);
    }

    /**
     * Merges one claim into another, which takes over its appearances and evidence.
     *
     * @return the claim that stays
     */
    public Claim merge(Ref from, Ref into) {
        Claim leaving = desk.claims().get(from);
        Claim staying = desk.claims().get(into);
        Claim merged = leaving.mergeInto(staying);
        List<Review> reviews = desk.reviews().of(leaving.id());
        if (reviews.stream().anyMatch(review -> !review.terms().closes())) {
            throw new Refused(
                    "claim-under-review",
                    "cannot merge " + leaving.id() + ": reviewers are at work on it",
                    "merge the other way: claim merge " + staying.id() + " " + leaving.id());
        }
        if (!reviews.isEmpty()) {
            throw new Refused(
                    "claim-reviewed",
                    "cannot merge " + leaving.id() + ": it has a verdict, which would be lost from sight",
                    "merge the other way: claim merge " + staying.id() + " " + leaving.id());
        }
        desk.claims().keep(merged, Verb.MERGED);
        for (Evidence evidence : desk.evidence().of(leaving.id())) {
            desk.evidence().keep(evidence.movedTo(staying.id()), Verb.MERGED);
        }
        return desk.claims().keep(staying.absorb(leaving), Verb.MERGED);
    }

    static String reason(String because, String what) {
        if (because.isBlank()) {
            throw new Refused("reasons-missing", what + " needs its reason", "give it with --because");
        }
        return because.strip();
    }

    private List<Claim> each(List<Ref> refs, UnaryOperator<Claim> change, Verb verb) {
        List<Claim> changed = new ArrayList<>();
        for (Ref ref : refs) {
            changed.add(desk.claims().keep(change.apply(desk.claims().get(ref)), verb));
        }
        return changed;
    }

    private Claim accepted(Claim claim) {
        Staleness stale = claim.work().staleness();
        Claim accepted = claim.accept();
        return stale == null ? accepted : inNewWords(accepted, stale);
    }

    private Claim inNewWords(Claim claim, Staleness stale) {
        ArticleId article = stale.article();
        TextPositionSelector place = stale.place();
        String after = stale.after();
        if (article == null || place == null || after == null) {
            return claim;
        }
        Claim anchored = claim.withAppearances(claim.appearances().stream()
                .map(appearance ->
                        wentStale(appearance, stale) ? anchored(appearance, stale.revision(), place) : appearance)
                .toList());
        boolean inItsOwnWords = claim.statement().text().equals(stripped(stale.before()));
        return inItsOwnWords ? drafting.reworded(anchored, after) : anchored;
    }

    /** A merged claim may appear in one article twice, in words that changed and in words that did not. */
    private static boolean wentStale(Appearance appearance, Staleness stale) {
        return appearance.article().equals(stale.article())
                && appearance.revision() < stale.revision()
                && appearance.quote().exact().equals(stale.before());
    }

    private Appearance anchored(Appearance appearance, int number, TextPositionSelector place) {
        Revision revision = desk.articles().revision(appearance.article(), number);
        return appearance.at(number, CodePointText.of(revision.body()), place);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
