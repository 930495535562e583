package org.claimdesk.core.evidence;

import java.time.Instant;
import java.util.List;
import org.claimdesk.core.anchor.Sketch;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.anchor.WordDiff;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Thing;
import org.claimdesk.core.thing.Uid;
import org.jspecify.annotations.Nullable;

/**
 * A passage that bears on a claim.
 *
 * @param quote the passage's words
 * @param figures the numbers a reviewer says it carries; none when they are to be found in the quote
 * @param match how they compare with the snapshot
 * @param place where they stand, or what they were altered from, in code points of the snapshot's text; null for nowhere
 * @param actual the snapshot's own words there; null unless the passage is altered
 * @param sketch of the snapshot's text, or of the quote where there is none, to tell copies by
 * @param snapshot the bytes it was taken from; null when none were kept
 * @param removedBecause why it no longer counts; null while it does
 */
public record Evidence(
        Uid uid,
        EvidenceId id,
        int version,
        ClaimId claim,
        Stance stance,
        Citation citation,
        String quote,
        List<Quantity> figures,
        QuoteMatch match,
        @Nullable TextPositionSelector place,
        @Nullable String actual,
        Sketch sketch,
        @Nullable Snapshot snapshot,
        @Nullable String note,
        String addedBy,
        Instant addedAt,
        @Nullable String removedBecause)
        implements Thing {
    public Evidence {
        if (quote.isBlank()) {
            throw new Malformed("quote-empty", "evidence needs the passage's words", "give them with --quote");
        }
        figures = List.copyOf(figures);
    }

    public boolean counts() {
        return removedBecause == null;
    }

    public Evidence remove(String because) {
        if (!counts()) {
            throw new Refused("evidence-removed", id + " is removed already", "undo that step to have it back");
        }
        return with(version, claim, because);
    }

    /** This evidence for another claim. */
    public Evidence movedTo(ClaimId other) {
        return with(version, other, removedBecause);
    }

    public Evidence at(int changed) {
        return with(changed, claim, removedBecause);
    }

    private Evidence with(int changed, ClaimId of, @Nullable String because) {
        return new Evidence(
                uid, id, changed, of, stance, citation, quote, figures, match, place, actual, sketch, snapshot, note,
                addedBy, addedAt, because);
    }

    /** How the passage differs from the words it was altered from; null unless it is altered. */
    public @Nullable WordDiff difference() {
        return actual == null ? null : WordDiff.of(quote, actual);
    }

    @Override
    public Kind kind() {
        return Kind.EVIDENCE;
    }

    @Override
    public String name() {
        return id.toString();
    }
}
