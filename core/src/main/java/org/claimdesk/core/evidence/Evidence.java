package org.claimdesk.core.evidence;

import java.time.Instant;
import java.util.List;
import org.claimdesk.core.anchor.TextPositionSelector;
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
 * @param match whether they were found in the snapshot
 * @param place where, in code points of the snapshot's text; null unless found
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
        return new Evidence(
                uid, id, version, claim, stance, citation, quote, figures, match, place, snapshot, note, addedBy,
                addedAt, because);
    }

    /** This evidence for another claim. */
    public Evidence movedTo(ClaimId other) {
        return new Evidence(
                uid,
                id,
                version,
                other,
                stance,
                citation,
                quote,
                figures,
                match,
                place,
                snapshot,
                note,
                addedBy,
                addedAt,
                removedBecause);
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
