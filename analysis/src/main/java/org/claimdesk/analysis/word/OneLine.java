package org.claimdesk.analysis.word;

/** Puts words that a line end parted on one line. */
public final class OneLine {
    private OneLine() {}

    /** With one space for each run of white space. */
    public static String of(String words) {
        StringBuilder line = null;
        int kept = 0;
        for (int i = 0; i < words.length(); i++) {
            if (isSpace(words.charAt(i)) && !isAlone(words, i)) {
                int end = i + 1;
                while (end < words.length() && isSpace(words.charAt(end))) {
                    end++;
                }
                line = line == null ? new StringBuilder(words.length()) : line;
                line.append(words, kept, i).append(' ');
                kept = end;
                i = end - 1;
            }
        }
        return line == null ? words : line.append(words, kept, words.length()).toString();
    }

    private static boolean isAlone(String words, int at) {
        return words.charAt(at) == ' ' && (at + 1 == words.length() || !isSpace(words.charAt(at + 1)));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
