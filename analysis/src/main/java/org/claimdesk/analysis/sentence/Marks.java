package org.claimdesk.analysis.sentence;

/** The characters that matter to where a sentence ends. */
final class Marks {
    private static final String CLOSERS = "\"'”’»›)]}*_」』）】》〉";
    private static final String OPENERS = "\"'“‘„‚«‹([{¿¡*_「『（【《〈";
    private static final String QUOTES = "\"'”’»›」』";
    private static final String BULLETS = "•‣⁃◦▪▫●○■□►▸◆◇✓✔➢➤·";

    private Marks() {}

    static boolean isSpace(char c) {
        return c <= ' '
                ? c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f)
                : c > 0x7f && (c == 0x85 || Character.isSpaceChar(c) || Character.isWhitespace(c));
    }

    static boolean isLineEnd(char c) {
        return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Ends a sentence in English, or hints at it. */
    static boolean isEnd(char c) {
        return c == '.' || c == '!' || c == '?' || (c > 0x7f && (c == '…' || isWideEnd(c)));
    }

    /** Full stops of scripts that write no space after them, and those of Arabic, Hindi and their neighbours. */
    static boolean isWideEnd(char c) {
        return c == '。' || c == '！' || c == '？' || c == '｡' || c == '؟' || c == '۔' || c == '।' || c == '‼' || c == '⁇';
    }

    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    static boolean isOpener(char c) {
        return OPENERS.indexOf(c) >= 0;
    }

    static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    static boolean isBullet(char c) {
        return c > 0x7f && BULLETS.indexOf(c) >= 0;
    }
}
