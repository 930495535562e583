package org.claimdesk.analysis.spotting;

import org.jspecify.annotations.Nullable;

/**
 * What the lists know of one word, whoever says it.
 *
 * @param lower the word in lower case, with a straight apostrophe
 * @param phrases the phrases that show a sign and begin with it
 * @param shape what it looks like in small letters
 * @param keepsShape whether it looks like that in capitals too
 * @param tense what it tells of time
 */
record Known(String lower, Signs.@Nullable Phrases phrases, String shape, boolean keepsShape, Tense.Look tense) {
    static Known of(String lower) {
        String listed = Shapes.listed(lower);
        return new Known(
                lower,
                Signs.beginningWith(lower),
                listed == null ? Shapes.ofContent(lower) : listed,
                listed != null || !Character.isLetter(lower.charAt(0)),
                Tense.look(lower));
    }
}
