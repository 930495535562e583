package org.claimdesk.analysis.word;

import java.util.Arrays;

/** What single characters are; of those that English is printed in, a table knows, so that loops over a text stay small. */
public final class Letters {
    private static final int LETTER = 1;
    private static final int DIGIT = 2;
    private static final int SPACE = 4;
    private static final int UPPER = 8;
    private static final int LOWER = 16;
    private static final int ACCENT = 32;
    private static final int UNSEEN = 64;
    private static final byte UNKNOWN = (byte) 128;

    private static final int LATIN_END = 0x180;
    private static final int PUNCTUATION = 0x2000;
    private static final int END = 0x2070;
    private static final byte[] FLAGS = new byte[END];

    static {
        Arrays.fill(FLAGS, LATIN_END, PUNCTUATION, UNKNOWN);
        for (char c = 0; c < END; c = c == LATIN_END - 1 ? PUNCTUATION : (char) (c + 1)) {
            FLAGS[c] = flags(c);
        }
    }

    private Letters() {}

    private static byte flags(char c) {
        int flags = Character.isLetter(c) ? LETTER : 0;
        flags |= Character.isDigit(c) ? DIGIT : 0;
        flags |= Character.isWhitespace(c) ? SPACE : 0;
        flags |= Character.isUpperCase(c) ? UPPER : 0;
        flags |= Character.isLowerCase(c) ? LOWER : 0;
        flags |= Character.getType(c) == Character.NON_SPACING_MARK ? ACCENT : 0;
        flags |= Character.getType(c) == Character.FORMAT ? UNSEEN : 0;
        return (byte) flags;
    }

    private static boolean is(char c, int flag) {
        int flags = c < END ? FLAGS[c] : UNKNOWN;
        return ((flags >= 0 ? flags : flags(c)) & flag) != 0;
    }

    public static boolean isLetter(char c) {
        return is(c, LETTER);
    }

    public static boolean isDigit(char c) {
        return is(c, DIGIT);
    }

    public static boolean isLetterOrDigit(char c) {
        return is(c, LETTER | DIGIT);
    }

    /** White space as {@link Character#isWhitespace(char)} has it: no space that holds words together. */
    public static boolean isSpace(char c) {
        return is(c, SPACE);
    }

    public static boolean isUpper(char c) {
        return is(c, UPPER);
    }

    public static boolean isLower(char c) {
        return is(c, LOWER);
    }

    /** A letter, or an accent upon one. */
    public static boolean isLetterOrAccent(char c) {
        return is(c, LETTER | ACCENT);
    }

    /** White space, or a character that only tells how to show the others. */
    public static boolean isSpaceOrUnseen(char c) {
        return is(c, SPACE | UNSEEN);
    }
}
