package org.claimdesk.core.thing;

import java.util.Locale;

/** The kinds of things. */
public enum Kind {
    ARTICLE("A"),
    REVISION(""),
    SOURCE("S"),
    CLAIM("C"),
    EVIDENCE("E"),
    REVIEW("R"),
    SETTING(""),
    STEP("");

    private final String letter;
    private final String word = name().toLowerCase(Locale.ROOT);

    Kind(String letter) {
        this.letter = letter;
    }

    /** The letter of its short ids; empty where there are none. */
    public String letter() {
        return letter;
    }

    /** Lower-case name, as the journal writes it. */
    @Override
    public String toString() {
        return word;
    }

    public static Kind parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
