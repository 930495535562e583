package org.claimdesk.core.anchor;

import java.text.Normalizer;

/**
 * Reads a text with its ways of writing folded: one space for any white space, one quotation mark, one dash, lower case,
 * marks apart from their letters, ligatures as letters, and nothing that cannot be seen. Knows where each character came
 * from.
 */
final class FoldedReader {
    private static final int[] SPACE = {' '};
    private static final int[] NOTHING = {};
    private static final String HYPHENS = "-‐‑";
    private final String text;
    private final boolean joined;
    private int start;
    private int end;
    private int[] characters = NOTHING;
    private int index;

    /** @param joined whether a hyphen between letters is left out, and the line's end after it, as if they were one word */
    FoldedReader(String text, int from, boolean joined) {
        this.text = text;
        this.joined = joined;
        this.start = from;
        this.end = from;
    }

    /** Moves on to the next character; false at the end. */
    boolean next() {
        index++;
        while (index >= characters.length) {
            if (end == text.length()) {
                return false;
            }
            boolean afterSpace = characters == SPACE;
            read();
            if (afterSpace && characters.length == 0) {
                characters = SPACE;
                index = 1;
            }
        }
        return true;
    }

    private void read() {
        int c = text.codePointAt(end);
        int next = joined && HYPHENS.indexOf(c) >= 0 ? letterAfterHyphen() : -1;
        boolean more = Folding.space(c) && characters == SPACE || Folding.unseen(c) || next >= 0;
        start = end;
        end = next >= 0 ? next : end + Character.charCount(c);
        characters = more ? NOTHING : Folding.space(c) ? SPACE : folded(c);
        index = 0;
    }

    /** Where the word goes on after the hyphen that comes next, perhaps in the next line; -1 when it doesn't. */
    private int letterAfterHyphen() {
        int at = end + 1;
        while (at < text.length() && Folding.space(text.charAt(at))) {
            at++;
        }
        boolean apart = at > end + 1;
        boolean goesOn = end > 0
                && at < text.length()
                && Character.isLetter(text.codePointBefore(end))
                && Character.isLetter(text.codePointAt(at))
                && (!apart || text.substring(end, at).indexOf('\n') >= 0);
        return goesOn ? at : -1;
    }

    private static int[] folded(int c) {
        if (c < 0x80) {
            return new int[] {Folding.fold(Folding.lower(c))};
        }
        if (c == '…') {
            return new int[] {'.', '.', '.'};
        }
        boolean ligature = c >= 0xFB00 && c <= 0xFB06;
        String letter = Character.toString(Folding.fold(Folding.lower(c)));
        return Normalizer.normalize(letter, ligature ? Normalizer.Form.NFKD : Normalizer.Form.NFD)
                .codePoints()
                .toArray();
    }

    int character() {
        return characters[index];
    }

    /** Where what was written for this character starts. */
    int start() {
        return start;
    }

    /** Where what was written for this character ends. */
    int end() {
        return end;
    }

    /** Whether no other character was written together with this one before it. */
    boolean first() {
        return index == 0;
    }

    /** Whether no other character was written together with this one after it. */
    boolean last() {
        return index == characters.length - 1;
    }
}
