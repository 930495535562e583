package org.claimdesk.analysis.spotting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        traits.add("numbers " + Math.min(MANY, shapes.count(NUMBERS::contains)));
        traits.add("names " + Math.min(MANY, shapes.count(NAMES::contains)));
        traits.add("past " + Math.min(MANY, shapes.count(PAST::contains)));
        traits.add("opens " + (shapes.count() == 0 ? "" : shapes.get(0)));
        addShapes(shapes, traits);
        signs.all().forEach(sign -> traits.add(sign.trait()));
        return traits;
    }

    /** Doubles about every two classes: 1, 2, 3, 5, 8, 11, 16 … words. */
    private static int lengthClass(int words) {
        int squared = (words + 1) * (words + 1);
        return Math.min(10, 31 - Integer.numberOfLeadingZeros(squared));
    }

    private static void addShapes(Shapes shapes, List<String> traits) {
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < shapes.count(); i++) {
            String shape = shapes.get(i);
            if (shape.startsWith("<") || MARKS.contains(shape)) {
                seen.add(shape);
            }
        }
        seen.forEach(shape -> traits.add("has " + shape));
    }
}
