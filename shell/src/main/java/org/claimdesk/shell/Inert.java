package org.claimdesk.shell;

/**
 * Makes text from outside harmless on a terminal: escapes and other control characters, and characters that reorder or
 * hide what is shown, become visible signs that do nothing.
 */
final class Inert {
    private static final int PICTURES = 0x2400;
    private static final int DELETE = 0x7F;

    private Inert() {}

    /** The text on one line; line breaks and tabs become blanks. */
    static String line(String text) {
        return inert(text, false);
    }

    /** The text with its line breaks; tabs become blanks. */
    static String block(String text) {
        return inert(text.replace("\r\n", "\n"), true);
    }

    private static String inert(String text, boolean breaks) {
        if (text.codePoints().allMatch(c -> isHarmless(c) || (breaks && c == '\n'))) {
            return text;
        }
        StringBuilder inert = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> append(inert, c, breaks));
        return inert.toString();
    }

    private static void append(StringBuilder inert, int c, boolean breaks) {
        if (c == '\n' || c == '\r' || c == '\t' || c == 0x85 || c == 0x2028 || c == 0x2029) {
            inert.append(breaks && c != '\t' ? '\n' : ' ');
        } else if (isHarmless(c)) {
            inert.appendCodePoint(c);
        } else if (c < ' ') {
            inert.append((char) (PICTURES + c));
        } else {
            inert.append(c == DELETE ? "␡" : isSurrogate(c) ? "\uFFFD" : String.format("<U+%04X>", c));
        }
    }

    private static boolean isHarmless(int c) {
        return c >= ' ' && c < DELETE || c >= 0xA0 && !isHidden(c) && !isSurrogate(c);
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** Whether the character changes direction, breaks a line or hides text. Joiners are left: scripts and emoji need them. */
    static boolean isHidden(int c) {
        return c == 0x061C
                || c == 0x200B
                || (c >= 0x200E && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || (c >= 0xE0000 && c <= 0xE007F);
    }
}
