package org.claimdesk.formats.json;

import java.io.IOException;
import java.io.Reader;

/**
 * Passes JSON on, but of each string only as much as the parser takes: a parser that gives up in the middle of a string
 * doesn't know where it ends, and all that follows would be lost with it.
 */
final class CutStrings extends Reader {
    /** What a string has that was cut, in UTF-16 units. */
    static final int LONGEST = BoundedJson.LONGEST_STRING - 1;

    private static final int DIGITS_OF_ESCAPE = 4;
    private static final int FIRST_OF_ESCAPE = DIGITS_OF_ESCAPE + 1;
    private final Reader in;
    private boolean inString;
    private boolean cutting;
    /** Units of the string so far; an escape is one. */
    private int length;
    /** Characters to come of an escape, such as the quotation mark behind a backslash. */
    private int escapeLeft;

    CutStrings(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int start, int count) throws IOException {
        int kept = 0;
        while (kept == 0 && count > 0) {
            int got = in.read(target, start, count);
            if (got < 0) {
                return got;
            }
            kept = keep(target, start, start + got) - start;
        }
        return kept;
    }

    private int keep(char[] chars, int from, int to) {
        int end = from;
        for (int i = from; i < to; i++) {
            if (passes(chars[i])) {
                chars[end++] = chars[i];
            }
        }
        return end;
    }

    private boolean passes(char next) {
        if (!inString) {
            inString = next == '"';
            length = 0;
            cutting = false;
            return true;
        }
        if (escapeLeft > 0) {
            boolean letter = escapeLeft == FIRST_OF_ESCAPE;
            escapeLeft = letter ? next == 'u' ? DIGITS_OF_ESCAPE : 0 : escapeLeft - 1;
            return !cutting;
        }
        if (next == '"') {
            inString = false;
            return true;
        }
        cutting = length >= LONGEST;
        length++;
        escapeLeft = next == '\\' ? FIRST_OF_ESCAPE : 0;
        return !cutting;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
