package org.claimdesk.analysis.word;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Characters within words that say only where a line may be broken, or how a text is encoded. */
final class Unseen {
    private Unseen() {}

    private static boolean is(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }

    /** Where the other characters stand, in order, and where the text ends; null when there are no others. */
    static int @Nullable [] origins(char[] text) {
        int first = 0;
        while (first < text.length && !is(text[first])) {
            first++;
        }
        return first == text.length ? null : origins(text, first);
    }

    private static int[] origins(char[] text, int first) {
        int[] origins = new int[text.length + 1];
        int seen = 0;
        for (int i = 0; i < text.length; i++) {
            if (i < first || !is(text[i])) {
                origins[seen++] = i;
            }
        }
        origins[seen] = text.length;
        return Arrays.copyOf(origins, seen + 1);
    }

    static char[] without(char[] text, int[] origins) {
        char[] seen = new char[origins.length - 1];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = text[origins[i]];
        }
        return seen;
    }
}
