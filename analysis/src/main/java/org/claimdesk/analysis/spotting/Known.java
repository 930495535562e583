package org.claimdesk.analysis.spotting;

import org.jspecify.annotations.Nullable;

/**
 * What the lists know of one word, whoever says it.
 *
 * @param lower the word in lower case, with a straight apostrophe
 * @param bits what stands for it in a {@link Key}
 * @param phrases the phrases that show a sign and begin with it
 * @param shape what it looks like in small letters
 * @param keepsShape whether it looks like that in capitals too
 * @param content whether it is more than a letter or one of the small words of English
 * @param tense what it tells of time
 */
record Known(
        String lower,
        long bits,
        Signs.@Nullable Phrases phrases,
        Shape shape,
        boolean keepsShape,
        boolean content,
        Tense.Look tense) {
    /** What was asked for before: texts have most of their words in common. A later word takes the place of one like it. */
    private static final @Nullable Known[] REMEMBERED = new Known[1 << 15];

    /** No word of English is longer, and what is longer may be any length. */
    private static final int LONGEST_REMEMBERED = 40;

    /**
     * From any thread: what others left is whole or not there yet, as a record's components are final. The bits tell words
     * apart, as they do wherever features are looked up; comparing letters would read memory that nothing else needs.
     */
    static Known of(String lower) {
        long bits = Key.bits(lower);
        int place = (int) (bits ^ bits >>> 32) & REMEMBERED.length - 1;
        Known known = REMEMBERED[place];
        if (known == null || known.bits != bits) {
            known = read(lower, bits);
            if (lower.length() <= LONGEST_REMEMBERED) {
                REMEMBERED[place] = known;
            }
        }
        return known;
    }

    private static Known read(String lower, long bits) {
        Shape listed = Shapes.listed(lower);
        return new Known(
                lower,
                bits,
                Signs.beginningWith(lower),
                listed == null ? Shapes.ofContent(lower) : listed,
                listed != null || !Character.isLetter(lower.charAt(0)),
                lower.length() > 1 && Shapes.isContent(lower),
                Tense.look(lower));
    }
}
