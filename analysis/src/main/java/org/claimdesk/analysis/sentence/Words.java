package org.claimdesk.analysis.sentence;

import org.claimdesk.analysis.word.Letters;

/** Looks at the characters around an offset. */
final class Words {
    /** Longer ones are addresses or worse, not words a rule knows. */
    private static final int LONGEST = 24;

    private Words() {}

    /** Start of the word that ends at an offset: after space, opening marks or a dash. */
    static int startOf(char[] text, int from, int end) {
        int start = end;
        int first = Math.max(from, end - LONGEST);
        while (start > first && !Marks.isSpace(text[start - 1]) && !isBorder(text[start - 1])) {
            start--;
        }
        return start;
    }

    /** End of the word that begins at an offset. */
    static int endOf(char[] text, int start) {
        int end = start;
        int last = Math.min(text.length, start + LONGEST);
        while (end < last && isPart(text[end])) {
            end++;
        }
        return end;
    }

    static String between(char[] text, int from, int to) {
        return new String(text, from, to - from);
    }

    /** The next space after an offset, or the offset {@code longest} further on. */
    static int endOfRun(char[] text, int start, int longest) {
        int end = start;
        int last = Math.min(text.length, start + longest);
        while (end < last && !Marks.isSpace(text[end])) {
            end++;
        }
        return end;
    }

    static int firstLineEnd(char[] text, int from, int to) {
        int at = from;
        while (at < to && !Marks.isLineEnd(text[at])) {
            at++;
        }
        return at;
    }

    private static boolean isPart(char c) {
        return Letters.isLetterOrDigit(c) || c == '\'' || c == '’';
    }

    private static boolean isBorder(char c) {
        return c == '—' || c == '–' || c == '/' || (Marks.isOpener(c) && c != '\'');
    }
}
