package org.claimdesk.analysis.word;

import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;

/** A text laid out for reading: its characters one by one, and its words by their spelling. Offsets are UTF-16 units. */
public final class Typescript {
    private final CodePointText text;
    private final char[] characters;
    private final Spellings spellings = new Spellings();

    private Typescript(CodePointText text) {
        this.text = text;
        this.characters = text.text().toCharArray();
    }

    public static Typescript of(CodePointText text) {
        return new Typescript(text);
    }

    public static Typescript of(String text) {
        return new Typescript(CodePointText.of(text));
    }

    public CodePointText text() {
        return text;
    }

    /** To be read only. */
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

    /** What stands between two offsets. */
    public String words(int from, int to) {
        return text.text().substring(from, to);
    }

    public int start(TextPositionSelector place) {
        return text.toUtf16(place.start());
    }

    public int end(TextPositionSelector place) {
        return text.toUtf16(place.end());
    }

    /** The place between two offsets, in code points. */
    public TextPositionSelector place(int from, int to) {
        return text.place(from, to);
    }
}
