package org.claimdesk.analysis.spotting;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    /** So many take a few megabytes. */
    private static final int MOST_REMEMBERED = 30_000;

    /** What was asked for before: texts have most of their words in common. */
    private static final Map<String, Known> REMEMBERED = new ConcurrentHashMap<>();

    static Known of(String lower) {
        Known known = REMEMBERED.get(lower);
        if (known == null) {
            known = read(lower);
            if (REMEMBERED.size() < MOST_REMEMBERED) {
                REMEMBERED.put(lower, known);
            }
        }
        return known;
    }

    private static Known read(String lower) {
        Shape listed = Shapes.listed(lower);
        return new Known(
                lower,
                Key.bits(lower),
                Signs.beginningWith(lower),
                listed == null ? Shapes.ofContent(lower) : listed,
                listed != null || !Character.isLetter(lower.charAt(0)),
                lower.length() > 1 && Shapes.isContent(lower),
                Tense.look(lower));
    }
}
