package org.claimdesk.core.anchor;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/** Which characters are written in several ways and mean the same: quotation marks, dashes, what cannot be seen. */
final class Folding {
    private static final String QUOTES = "\"'`´«»‘’‚‛“”„‟‹›′″「」『』＂＇";
    private static final String DASHES = "-‐‑‒–—―−﹘﹣－";
    /** Written without spaces between words, so that each character has to count as one. */
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private Folding() {}

    static boolean quote(int c) {
        return QUOTES.indexOf(c) >= 0;
    }

    static boolean dash(int c) {
        return DASHES.indexOf(c) >= 0;
    }

    static boolean space(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /** Soft hyphens, zero-width characters, marks of direction: they change how a text looks, not what it says. */
    static boolean unseen(int c) {
        return c >= 0xAD && Character.getType(c) == Character.FORMAT;
    }

    static boolean mark(int c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    static boolean unspaced(int c) {
        return c >= 0xE00 && UNSPACED.contains(UnicodeScript.of(c));
    }

    /** One character for all that are written for it; letter case stays. */
    static int fold(int c) {
        if (c < 0x80 && c != '\'' && c != '`') {
            return c;
        }
        if (quote(c)) {
            return '"';
        }
        return dash(c) ? '-' : c;
    }

    static int lower(int c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    /** Composed, with one character for all that are written for it, and without what cannot be seen. */
    static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        composed(word).codePoints().filter(c -> !unseen(c)).map(Folding::fold).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** The normal form NFC; costs nothing for a text without combining marks. */
    static String composed(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x300) {
                return Normalizer.normalize(word, Normalizer.Form.NFC);
            }
        }
        return word;
    }
}
