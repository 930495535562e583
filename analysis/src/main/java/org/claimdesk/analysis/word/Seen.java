package org.claimdesk.analysis.word;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a text that a reader sees: none that say only where a line may be broken or how it is encoded, and letters
 * that are set as one each for itself.
 *
 * @param characters in order
 * @param origins where each of them stands in the text, and where the text ends; null when all stand where they do here
 */
record Seen(char[] characters, int @Nullable [] origins) {
    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    private static final char FIRST_LIGATURE = '\ufb00';
    private static final char LAST_LIGATURE = '\ufb06';

    static Seen of(char[] text) {
        for (char c : text) {
            if (c > 0x7f && (isUnseen(c) || isLigature(c))) {
                return reset(text);
            }
        }
        return new Seen(text, null);
    }

    /** When more of it has become unseen. */
    Seen again() {
        Seen rest = of(characters);
        if (rest.origins == null || origins == null) {
            return rest.origins == null ? this : rest;
        }
        int[] first = new int[rest.origins.length];
        Arrays.setAll(first, i -> origins[rest.origins[i]]);
        return new Seen(rest.characters, first);
    }

    private static boolean isUnseen(char c) {
        return c == '\u00ad' || c == '\u200b' || c == Typescript.UNSEEN || c == '\ufeff';
    }

    private static boolean isLigature(char c) {
        return c >= FIRST_LIGATURE && c <= LAST_LIGATURE;
    }

    private static Seen reset(char[] text) {
        StringBuilder seen = new StringBuilder(text.length);
        int[] origins = new int[text.length + 1];
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (isUnseen(c)) {
                continue;
            }
            int from = seen.length();
            if (isLigature(c)) {
                seen.append(LIGATURES[c - FIRST_LIGATURE]);
            } else {
                seen.append(c);
            }
            origins = seen.length() < origins.length ? origins : Arrays.copyOf(origins, seen.length() * 2);
            Arrays.fill(origins, from, seen.length(), i);
        }
        origins[seen.length()] = text.length;
        char[] characters = new char[seen.length()];
        seen.getChars(0, characters.length, characters, 0);
        return new Seen(characters, Arrays.copyOf(origins, characters.length + 1));
    }
}
