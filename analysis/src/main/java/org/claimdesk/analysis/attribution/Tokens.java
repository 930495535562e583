package org.claimdesk.analysis.attribution;

import java.util.Arrays;
import java.util.Locale;

/** The words and marks of a text in order, by their UTF-16 places. Filled once by {@link Tokenizer}. */
final class Tokens {
    enum Kind {
        /** A word that begins small. */
        WORD,
        /** A word that begins with a capital. */
        CAPITAL,
        NUMBER,
        /** 's, after the word it belongs to. */
        POSSESSIVE,
        COMMA,
        /** Full stop, question or exclamation mark, ellipsis. */
        STOP,
        COLON,
        SEMICOLON,
        DASH,
        OPEN,
        CLOSE,
        /** A quotation mark. */
        MARK,
        /** Between two paragraphs. */
        BREAK,
        OTHER
    }

    private final String text;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private Kind[] kinds = new Kind[256];
    private String[] lowers = new String[256];
    private int size;

    Tokens(String text) {
        this.text = text;
    }

    void add(Kind kind, int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
            lowers = Arrays.copyOf(lowers, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        lowers[size] = lower(kind, start, end);
        size++;
    }

    private String lower(Kind kind, int start, int end) {
        return switch (kind) {
            case WORD, CAPITAL ->
                text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
            case NUMBER -> text.substring(start, end);
            case POSSESSIVE -> "'s";
            default -> "";
        };
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    Kind kind(int token) {
        return kinds[token];
    }

    /** The word in lower case; empty for a mark. */
    String lower(int token) {
        return lowers[token];
    }

    String words(int from, int to) {
        return text.substring(starts[from], ends[to]);
    }

    boolean isCapital(int token) {
        return kinds[token] == Kind.CAPITAL;
    }

    /** The first token that starts at or after an UTF-16 offset. */
    int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }
}
