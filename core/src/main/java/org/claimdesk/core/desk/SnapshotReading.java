package org.claimdesk.core.desk;

import org.claimdesk.core.anchor.Lookup;
import org.claimdesk.core.anchor.Lookup.Place;
import org.claimdesk.core.anchor.Sketch;
import org.claimdesk.core.anchor.Sketching;
import org.claimdesk.core.evidence.QuoteMatch;
import org.claimdesk.core.evidence.SnapshotText;

/** Goes once through a snapshot's text: for the place of a passage, and for a sketch of the whole. */
final class SnapshotReading implements SnapshotText.Reader {
    private final Lookup lookup;
    private final Sketching whole = new Sketching();
    private Sketch article = Sketch.NONE;

    SnapshotReading(String passage) {
        lookup = new Lookup(passage);
    }

    @Override
    public void reads(String part) {
        lookup.accept(part);
        whole.accept(part);
    }

    @Override
    public void readsArticle(String text) {
        article = Sketch.of(text);
    }

    /** What was read, of which nothing more comes. */
    Outcome outcome() {
        Place place = lookup.place();
        QuoteMatch match =
                place.verbatim() ? QuoteMatch.VERBATIM : place.place() == null ? QuoteMatch.ABSENT : QuoteMatch.ALTERED;
        return new Outcome(match, place, article.tells() ? article : whole.sketch());
    }

    record Outcome(QuoteMatch match, Place place, Sketch sketch) {
        /** When there is nothing to read, the passage itself is all that could be a copy. */
        static Outcome unread(String passage) {
            return new Outcome(QuoteMatch.UNCHECKED, Place.NOWHERE, Sketch.of(passage));
        }
    }
}
