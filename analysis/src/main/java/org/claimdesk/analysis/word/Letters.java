package org.claimdesk.analysis.word;

/** What single characters are; of those that English is written in, a table knows, so that loops over a text stay small. */
public final class Letters {
    private static final int LETTER = 1;
    private static final int DIGIT = 2;
    private static final int SPACE = 4;
    private static final int UPPER = 8;
    private static final int LOWER = 16;
    private static final int KNOWN = 128;
    private static final byte[] FLAGS = new byte[KNOWN];

    static {
        for (char c = 0; c < KNOWN; c++) {
            int flags = Character.isLetter(c) ? LETTER : 0;
            flags |= Character.isDigit(c) ? DIGIT : 0;
            flags |= Character.isWhitespace(c) ? SPACE : 0;
            flags |= Character.isUpperCase(c) ? UPPER : 0;
            flags |= Character.isLowerCase(c) ? LOWER : 0;
            FLAGS[c] = (byte) flags;
        }
    }

    private Letters() {}

    public static boolean isLetter(char c) {
        return c < KNOWN ? (FLAGS[c] & LETTER) != 0 : Character.isLetter(c);
    }

    public static boolean isDigit(char c) {
        return c < KNOWN ? (FLAGS[c] & DIGIT) != 0 : Character.isDigit(c);
    }

    public static boolean isLetterOrDigit(char c) {
        return c < KNOWN ? (FLAGS[c] & (LETTER | DIGIT)) != 0 : Character.isLetterOrDigit(c);
    }

    /** White space as {@link Character#isWhitespace(char)} has it: no space that holds words together. */
    public static boolean isSpace(char c) {
        return c < KNOWN ? (FLAGS[c] & SPACE) != 0 : Character.isWhitespace(c);
    }

    public static boolean isUpper(char c) {
        return c < KNOWN ? (FLAGS[c] & UPPER) != 0 : Character.isUpperCase(c);
    }

    public static boolean isLower(char c) {
        return c < KNOWN ? (FLAGS[c] & LOWER) != 0 : Character.isLowerCase(c);
    }
}
