package org.claimdesk.core.anchor;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a passage in a text that comes in parts, cut anywhere, and where it does not stand, for the words most like it.
 * A long text is read in stretches that overlap, so memory doesn't grow with it; a passage that leaves out words is found
 * when it is no longer than the overlap. A text of one stretch is read as a whole.
 */
public final class Lookup implements Consumer<String> {
    private static final int STRETCH = 1 << 20;
    private static final int OVERLAP = 1 << 16;
    /** The least likeness of words that a passage may have been taken from. */
    private static final double ALIKE = 0.6;

    /** The same words, but otherwise punctuated, are no verbatim passage either. */
    private static final double JUST_BELOW_ONE = Math.nextDown(1.0);

    private final String passage;
    private final int stretch;
    private final int overlap;
    private final StringBuilder text = new StringBuilder();
    /** Code points of the text before what is at hand. */
    private int before;

    private @Nullable Place found;
    private Place nearest = Place.NOWHERE;

    public Lookup(String passage) {
        this(passage, STRETCH, OVERLAP);
    }

    /** Overlaps are longer for a long passage. */
    Lookup(String passage, int stretch, int overlap) {
        this.passage = passage;
        this.overlap = Math.max(overlap, passage.length() * 2);
        this.stretch = Math.max(stretch, this.overlap * 2);
    }

    /**
     * Where a passage stands, or what it may have been taken from.
     *
     * @param place in code points of the text; null for nowhere
     * @param words the text's own words there
     * @param likeness 1 when it is the passage, word for word; 0 for nowhere
     */
    public record Place(@Nullable TextPositionSelector place, String words, double likeness) {
        public static final Place NOWHERE = new Place(null, "", 0);

        public boolean verbatim() {
            return likeness == 1;
        }
    }

    @Override
    public void accept(String part) {
        for (int from = 0; from < part.length() && found == null; from += stretch) {
            text.append(part, from, Math.min(part.length(), from + stretch));
            if (text.length() > stretch) {
                look(false);
                forget();
            }
        }
    }

    /** Where the passage stands in all that came; the text has ended. */
    public Place place() {
        if (found == null) {
            look(true);
        }
        return found == null ? nearest : found;
    }

    private void look(boolean ended) {
        CodePointText here = CodePointText.of(text.toString());
        TextPositionSelector place = Passages.find(here, passage);
        if (place != null && (ended || place.end() < here.length())) {
            found = at(here, place, 1);
        } else if (place == null) {
            lookForAlike(here);
        }
    }

    private void lookForAlike(CodePointText here) {
        Nearest.Near near = Nearest.in(here.text(), passage);
        if (near != null && near.score() >= ALIKE && near.score() > nearest.likeness()) {
            TextPositionSelector utf16 = near.place();
            nearest = at(here, here.place(utf16.start(), utf16.end()), Math.min(near.score(), JUST_BELOW_ONE));
        }
    }

    private Place at(CodePointText here, TextPositionSelector place, double likeness) {
        return new Place(place.shiftedBy(before), here.slice(place), likeness);
    }

    /** Keeps the end, from white space on, so that no word is cut. */
    private void forget() {
        int cut = text.length() - overlap;
        while (cut < text.length() && !Folding.space(text.charAt(cut))) {
            cut++;
        }
        before += Character.codePointCount(text, 0, cut);
        text.delete(0, cut);
    }
}
