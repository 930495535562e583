package org.claimdesk.core.anchor;

/** Where words and numbers begin and end: "3" is not a part of "30" or "3.5", nor "art" of "party". */
final class Boundaries {
    private Boundaries() {}

    /** Whether what stands between two offsets is cut off neither inside a word nor inside a number. */
    static boolean around(String text, int start, int end) {
        return !insideWord(text, start)
                && !insideWord(text, end)
                && !insideNumber(text, start)
                && !insideNumber(text, end);
    }

    private static boolean insideWord(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        return Folding.mark(after) || wordy(before) && wordy(after);
    }

    private static boolean wordy(int c) {
        return (Character.isLetterOrDigit(c) || Folding.mark(c)) && !Folding.unspaced(c);
    }

    private static boolean insideNumber(String text, int at) {
        return joinsDigits(text, at - 1) || joinsDigits(text, at);
    }

    private static boolean joinsDigits(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && (text.charAt(at) == '.' || text.charAt(at) == ',')
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
