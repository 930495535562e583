package org.claimdesk.analysis.spotting;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.analysis.word.WordSet;

/** Readable features of a whole sentence: how long it is, how many numbers, names and past tenses it has, how it opens. */
final class Traits {
    private static final WordSet NUMBERS = WordSet.of("<number>", "<year>", "<numeral>", "<scale>");
    private static final WordSet NAMES = WordSet.of("<name>", "<acronym>");
    private static final WordSet PAST = WordSet.of("<past>", "-ed");
    private static final WordSet MARKS = WordSet.of("%", "$", "£", "€", "?", "!");
    private static final int MANY = 3;

    private Traits() {}

    static List<String> of(Shapes shapes, Signs signs) {
        List<String> traits = new ArrayList<>();
        traits.add("length " + lengthClass(shapes.count()));
        traits.add("numbers " + Math.min(MANY, shapes.count(NUMBERS)));
        traits.add("names " + Math.min(MANY, shapes.count(NAMES)));
        traits.add("past " + Math.min(MANY, shapes.count(PAST)));
        traits.add("opens " + (shapes.count() == 0 ? "" : shapes.get(0)));
        addShapes(shapes, traits);
        signs.addTraits(traits);
        return traits;
    }

    /** Doubles about every two classes: 1, 2, 3, 5, 8, 11, 16 … words. */
    private static int lengthClass(int words) {
        int squared = (words + 1) * (words + 1);
        return Math.min(10, 31 - Integer.numberOfLeadingZeros(squared));
    }

    private static void addShapes(Shapes shapes, List<String> traits) {
        for (int i = 0; i < shapes.count(); i++) {
            String shape = shapes.get(i);
            String trait = shape.startsWith("<") || MARKS.contains(shape) ? "has " + shape : "";
            if (!trait.isEmpty() && !traits.contains(trait)) {
                traits.add(trait);
            }
        }
    }
}
