package org.claimdesk.analysis.attribution;

import java.util.Arrays;
import org.claimdesk.analysis.word.Spellings;
import org.claimdesk.analysis.word.Typescript;

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

    private final Typescript text;
    private final Spellings spellings;
    private final int unspelled;
    private int[] starts;
    private int[] ends;
    private Kind[] kinds;
    private int[] spelled;
    private int size;

    Tokens(Typescript text) {
        int room = text.length() / 5 + 16;
        this.text = text;
        this.spellings = text.spellings();
        this.unspelled = spellings.numberOf("");
        this.starts = new int[room];
        this.ends = new int[room];
        this.kinds = new Kind[room];
        this.spelled = new int[room];
    }

    void add(Kind kind, int start, int end) {
        if (size == starts.length) {
            int room = size + size / 2;
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            kinds = Arrays.copyOf(kinds, room);
            spelled = Arrays.copyOf(spelled, room);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        spelled[size] = spelling(kind, start, end);
        size++;
    }

    private int spelling(Kind kind, int start, int end) {
        return switch (kind) {
            case WORD, CAPITAL -> text.spelling(start, end);
            case NUMBER -> spellings.numberOf(text.read(start, end));
            case POSSESSIVE -> spellings.numberOf("'s");
            default -> unspelled;
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
        return spellings.word(spelled[token]);
    }

    /** The number of {@link #lower} among the spellings of the text. */
    int spelling(int token) {
        return spelled[token];
    }

    /** How many spellings there are. */
    int spellings() {
        return spellings.size();
    }

    String words(int from, int to) {
        return text.read(starts[from], ends[to]);
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
