package org.claimdesk.core.anchor;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a quoted passage in a text. White space, quotation marks, hyphens and dashes, letter case, invisible characters,
 * ligatures and the way accents are composed don't matter, nor does a stop at the passage's end, or a hyphen inside a word,
 * as where a line ends; every word and number does, and as a whole. An ellipsis in the passage ("…", "...", "[...]") leaves
 * out words of the text. Time grows with the text's length, whatever the passage.
 */
public final class Passages {
    private static final Pattern ELLIPSIS =
            Pattern.compile("[\\[(]\\s?(?:…|\\.{3,4}|\\. \\. \\.)\\s?[\\])]|…|\\.{3,4}|\\. \\. \\.");

    private static final String STOPS = ".,;:";

    private Passages() {}

    /**
     * Where the passage first stands; null when it does not.
     *
     * @param passage its words, perhaps in parts that are joined by ellipses and stand in this order
     * @return the place in code points of the text, from the first part to the last
     */
    public static @Nullable TextPositionSelector find(CodePointText text, String passage) {
        TextPositionSelector found = find(text.text(), passage);
        return found == null ? null : text.place(found.start(), found.end());
    }

    /** As it is written; then without the marks around it and the stop at its end; then with hyphens inside words left out. */
    private static @Nullable TextPositionSelector find(String text, String passage) {
        String bare = passage.strip();
        TextPositionSelector found = find(text, bare, false);
        for (int i = 0; i < 2 && found == null; i++) {
            String barer = stripped(bare);
            found = barer.equals(bare) ? null : find(text, barer, false);
            bare = barer;
        }
        return found == null ? find(text, bare, true) : found;
    }

    private static @Nullable TextPositionSelector find(String text, String passage, boolean joined) {
        TextPositionSelector whole = inOrder(text, List.of(FoldedWords.of(passage, joined)));
        boolean inParts = whole == null && ELLIPSIS.matcher(passage).find();
        return inParts ? inOrder(text, parts(passage, joined)) : whole;
    }

    private static List<FoldedWords> parts(String passage, boolean joined) {
        return ELLIPSIS.splitAsStream(passage)
                .map(part -> FoldedWords.of(part, joined))
                .filter(part -> !part.empty())
                .toList();
    }

    /** Without outer quotation marks, or else without the stop at the end, which those who quote put there. */
    private static String stripped(String passage) {
        int last = passage.length() - 1;
        if (last < 2) {
            return passage;
        }
        if (Folding.quote(passage.charAt(0)) && Folding.quote(passage.charAt(last))) {
            return passage.substring(1, last).strip();
        }
        boolean stop = STOPS.indexOf(passage.charAt(last)) >= 0 && STOPS.indexOf(passage.charAt(last - 1)) < 0;
        return stop ? passage.substring(0, last) : passage;
    }

    private static @Nullable TextPositionSelector inOrder(String text, List<FoldedWords> parts) {
        int start = -1;
        int end = 0;
        for (FoldedWords part : parts) {
            TextPositionSelector found = part.empty() ? null : part.find(text, end);
            if (found == null) {
                return null;
            }
            start = start < 0 ? found.start() : start;
            end = found.end();
        }
        return start < 0 ? null : new TextPositionSelector(start, end);
    }
}
