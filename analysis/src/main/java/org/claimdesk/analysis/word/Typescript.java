package org.claimdesk.analysis.word;

import java.util.Arrays;
import java.util.function.Consumer;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.jspecify.annotations.Nullable;

/**
 * A text, or a part of one, laid out for reading: its characters one by one, without those that nobody sees, and its words by
 * their spelling. Offsets are UTF-16 units of the part, those unseen left out.
 */
public final class Typescript {
    /** Ends a paragraph; a text that is laid out has it, whatever else told its paragraphs. */
    public static final char PARAGRAPH = '\u2029';

    /** What a layout puts where nothing is to be read. */
    public static final char UNSEEN = '\u2060';

    private static final Consumer<char[]> AS_IT_IS = characters -> {};
    private final CodePointText text;
    private final int base;
    private final char[] characters;
    /** Where each character stands in the part; null when all of them do where they stand here. */
    private final int @Nullable [] origins;

    private final Spellings spellings;

    private Typescript(CodePointText text, int from, int to, Consumer<char[]> layout) {
        this.text = text;
        this.base = from;
        char[] written = new char[to - from];
        text.text().getChars(from, to, written, 0);
        Typography.settle(written);
        Seen typed = Seen.of(written);
        layout.accept(typed.characters());
        Seen laidOut = typed.again();
        this.characters = laidOut.characters();
        this.origins = laidOut.origins();
        this.spellings = Spellings.of(characters.length);
    }

    public static Typescript of(String text) {
        return of(CodePointText.of(text));
    }

    public static Typescript of(CodePointText text) {
        return of(text, AS_IT_IS);
    }

    /**
     * Of a text that is laid out otherwise than it is written.
     *
     * @param layout puts other white space in the place of white space, and {@link #UNSEEN} where words go on
     */
    public static Typescript of(CodePointText text, Consumer<char[]> layout) {
        return new Typescript(text, 0, text.text().length(), layout);
    }

    /** Of a part of a text. */
    public static Typescript of(CodePointText text, TextPositionSelector part) {
        return new Typescript(text, text.toUtf16(part.start()), text.toUtf16(part.end()), AS_IT_IS);
    }

    /** As laid out; to be read only. */
    public char[] characters() {
        return characters;
    }

    public int length() {
        return characters.length;
    }

    public Spellings spellings() {
        return spellings;
    }

    /** The number of the spelling of a word in lower case, with straight apostrophes. */
    public int spelling(int from, int to) {
        return spellings.lower(characters, from, to);
    }

    /** A word in lower case, with straight apostrophes. */
    public String lower(int from, int to) {
        return spellings.word(spelling(from, to));
    }

    /** What stands between two offsets, as it is written. */
    public String words(int from, int to) {
        return text.text().substring(begin(from), end(from, to));
    }

    /** What stands between two offsets, as laid out. */
    public String read(int from, int to) {
        return new String(characters, from, to - from);
    }

    /** What stands at a place of the text. */
    public String words(TextPositionSelector place) {
        return text.slice(place);
    }

    /** Where a place of the text begins. */
    public int start(TextPositionSelector place) {
        return offset(text.toUtf16(place.start()) - base);
    }

    public int end(TextPositionSelector place) {
        return offset(text.toUtf16(place.end()) - base);
    }

    /** The place of the text between two offsets, in code points. */
    public TextPositionSelector place(int from, int to) {
        return text.place(begin(from), end(from, to));
    }

    private int begin(int offset) {
        return base + (origins == null ? offset : origins[offset]);
    }

    /** Close behind the last character, whatever unseen follows. */
    private int end(int from, int to) {
        return base + (origins == null ? to : to == from ? origins[to] : origins[to - 1] + 1);
    }

    private int offset(int written) {
        if (origins == null) {
            return written;
        }
        int at = Arrays.binarySearch(origins, written);
        while (at > 0 && origins[at - 1] == written) {
            at--; // of several letters that are set as one
        }
        return at < 0 ? -at - 1 : at;
    }
}
