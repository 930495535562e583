package org.claimdesk.analysis.spotting;

import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** What a word looks like, with its topic taken out: {@code <name>}, {@code -ing}, or a small word itself. */
final class Shape {
    private static final WordSet NUMBERS = WordSet.of("<number>", "<year>", "<numeral>", "<scale>");
    private static final WordSet NAMES = WordSet.of("<name>", "<acronym>");
    private static final WordSet PAST = WordSet.of("<past>", "-ed");
    private static final WordSet MARKS = WordSet.of("%", "$", "£", "€", "?", "!");

    private final Gram gram;
    private final boolean number;
    private final boolean name;
    private final boolean past;
    /** The trait of a sentence that opens with it. */
    private final Gram opening;
    /** The trait of a sentence that has it, where that is one. */
    private final @Nullable Gram presence;

    private Shape(String shape) {
        this.gram = Gram.of(shape);
        this.number = NUMBERS.contains(shape);
        this.name = NAMES.contains(shape);
        this.past = PAST.contains(shape);
        this.opening = Gram.of("opens " + shape);
        this.presence = shape.startsWith("<") || MARKS.contains(shape) ? Gram.of("has " + shape) : null;
    }

    static Shape of(String shape) {
        return new Shape(shape);
    }

    Gram gram() {
        return gram;
    }

    boolean isNumber() {
        return number;
    }

    boolean isName() {
        return name;
    }

    boolean isPast() {
        return past;
    }

    Gram opening() {
        return opening;
    }

    @Nullable
    Gram presence() {
        return presence;
    }
}
