package org.claimdesk.core.anchor;

/**
 * A place in a text by its words and what stands around them (W3C Web Annotation, TextQuoteSelector).
 *
 * @param exact the words themselves
 * @param prefix up to {@value #CONTEXT} code points before them
 * @param suffix up to {@value #CONTEXT} code points after them
 */
public record TextQuoteSelector(String exact, String prefix, String suffix) {
    /** Length of the context in code points, as Hypothesis keeps it. */
    public static final int CONTEXT = 32;

    /** The selector of a place in a text. */
    public static TextQuoteSelector of(CodePointText text, TextPositionSelector place) {
        return new TextQuoteSelector(
                text.slice(place.start(), place.end()),
                text.slice(Math.max(0, place.start() - CONTEXT), place.start()),
                text.slice(place.end(), Math.min(text.length(), place.end() + CONTEXT)));
    }
}
