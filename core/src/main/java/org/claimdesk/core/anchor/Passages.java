package org.claimdesk.core.anchor;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a quoted passage in a text. White space, quotation marks, hyphens and dashes, letter case, invisible characters,
 * ligatures and the way accents are composed don't matter; every word and number does, and as a whole. An ellipsis in the
 * passage ("…", "...", "[...]") leaves out words of the text. Time grows with the text's length, whatever the passage.
 */
public final class Passages {
    private static final Pattern ELLIPSIS =
            Pattern.compile("[\\[(]\\s?(?:…|\\.{3,4}|\\. \\. \\.)\\s?[\\])]|…|\\.{3,4}|\\. \\. \\.");

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

    private static @Nullable TextPositionSelector find(String text, String passage) {
        TextPositionSelector whole = inOrder(text, List.of(FoldedWords.of(passage)));
        if (whole != null) {
            return whole;
        }
        TextPositionSelector parts = inOrder(text, parts(passage));
        String bare = withoutOuterMarks(passage.strip());
        return parts == null && bare.length() < passage.strip().length() ? find(text, bare) : parts;
    }

    private static List<FoldedWords> parts(String passage) {
        return ELLIPSIS.splitAsStream(passage)
                .map(FoldedWords::of)
                .filter(part -> !part.empty())
                .toList();
    }

    private static String withoutOuterMarks(String passage) {
        boolean marked = passage.length() > 2
                && Folding.quote(passage.charAt(0))
                && Folding.quote(passage.charAt(passage.length() - 1));
        return marked ? passage.substring(1, passage.length() - 1) : passage;
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
