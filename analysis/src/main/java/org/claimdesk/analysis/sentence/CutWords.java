package org.claimdesk.analysis.sentence;

import java.util.Arrays;
import java.util.Locale;
import org.claimdesk.analysis.word.Letters;
import org.claimdesk.analysis.word.Typescript;
import org.claimdesk.analysis.word.WordSet;

/** Puts together the lines of a sentence, and the words that were cut to fill them: "infor-" and "mation". */
final class CutWords {
    private static final int LONGEST_PREFIX = 8;

    /** What goes on behind these has its hyphen anywhere, but for "six-" and "teen". */
    private static final WordSet PREFIXES = WordSet.of(
            "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "half", "one", "two", "three",
            "four", "five", "six", "seven", "eight", "nine", "well", "self", "vice", "high", "low", "long", "short",
            "first", "third", "cross");

    private CutWords() {}

    /**
     * Makes one line of two.
     *
     * @param end where the first ends
     * @param next where the second begins
     * @param word where its first word begins
     */
    static void join(char[] text, int end, int next, int word) {
        boolean hyphen = end > 1 && text[end - 1] == '-' && Letters.isLetterOrDigit(text[end - 2]);
        if (hyphen && Letters.isLetterOrDigit(text[word])) {
            Arrays.fill(text, isCut(text, end - 1, word) ? end - 1 : end, word, Typescript.UNSEEN);
        } else {
            Arrays.fill(text, end, next, ' ');
        }
    }

    private static boolean isCut(char[] text, int hyphen, int word) {
        return Letters.isLetter(text[hyphen - 1])
                && Letters.isLower(text[word])
                && (!isPrefixed(text, hyphen) || isTeen(text, word));
    }

    /** "twenty-", "well-", "higher-than-" */
    private static boolean isPrefixed(char[] text, int hyphen) {
        int start = hyphen;
        while (start > 0 && Letters.isLetter(text[start - 1]) && hyphen - start <= LONGEST_PREFIX) {
            start--;
        }
        return start > 0 && text[start - 1] == '-'
                || PREFIXES.contains(new String(text, start, hyphen - start).toLowerCase(Locale.ROOT));
    }

    private static boolean isTeen(char[] text, int word) {
        return new String(text, word, Math.min(4, text.length - word)).equals("teen");
    }
}
