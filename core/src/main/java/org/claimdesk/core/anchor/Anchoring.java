package org.claimdesk.core.anchor;

import org.claimdesk.core.anchor.Reanchored.Outcome;

/** Finds places of one text again in another revision of it. */
public final class Anchoring {
    private final CodePointText after;

    private Anchoring(CodePointText after) {
        this.after = after;
    }

    public static Anchoring between(CodePointText before, CodePointText after) {
        return new Anchoring(after);
    }

    /** What became of a place of the earlier text. */
    public Reanchored of(TextPositionSelector place, TextQuoteSelector quote) {
        boolean there = place.end() <= after.length() && after.slice(place).equals(quote.exact());
        return there ? new Reanchored(Outcome.KEPT, place) : new Reanchored(Outcome.GONE, null);
    }
}
