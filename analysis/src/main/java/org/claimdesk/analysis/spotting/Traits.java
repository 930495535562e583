package org.claimdesk.analysis.spotting;

import java.util.ArrayList;
import java.util.List;

/** Readable features of a whole sentence: how long it is, how many numbers, names and past tenses it has, how it opens. */
final class Traits {
    static final Gram ONE_NUMBER = Gram.of("numbers 1");
    static final Gram HAS_NUMBER = Gram.of("has <number>");
    static final Gram HAS_YEAR = Gram.of("has <year>");
    private static final int MANY = 3;
    private static final int LONGEST = 10;
    private static final List<Gram> LENGTHS = counted("length ", LONGEST);
    private static final List<Gram> NUMBERS = counted("numbers ", MANY);
    private static final List<Gram> NAMES = counted("names ", MANY);
    private static final List<Gram> PASTS = counted("past ", MANY);
    private static final Gram OPENS_WITH_NOTHING = Gram.of("opens ");

    private Traits() {}

    private static List<Gram> counted(String what, int most) {
        List<Gram> counted = new ArrayList<>();
        for (int i = 0; i <= most; i++) {
            counted.add(Gram.of(what + i));
        }
        return List.copyOf(counted);
    }

    static List<Gram> of(Shape[] shapes, Signs signs) {
        int numbers = 0;
        int names = 0;
        int pasts = 0;
        for (Shape shape : shapes) {
            numbers += shape.isNumber() ? 1 : 0;
            names += shape.isName() ? 1 : 0;
            pasts += shape.isPast() ? 1 : 0;
        }
        List<Gram> traits = new ArrayList<>(12);
        traits.add(LENGTHS.get(lengthClass(shapes.length)));
        traits.add(NUMBERS.get(Math.min(MANY, numbers)));
        traits.add(NAMES.get(Math.min(MANY, names)));
        traits.add(PASTS.get(Math.min(MANY, pasts)));
        traits.add(shapes.length == 0 ? OPENS_WITH_NOTHING : shapes[0].opening());
        addPresences(shapes, traits);
        signs.addTraits(traits);
        return traits;
    }

    /** Doubles about every two classes: 1, 2, 3, 5, 8, 11, 16 … words. */
    private static int lengthClass(int words) {
        int squared = (words + 1) * (words + 1);
        return Math.min(LONGEST, 31 - Integer.numberOfLeadingZeros(squared));
    }

    static boolean among(List<Gram> traits, Gram trait) {
        for (int i = 0; i < traits.size(); i++) {
            if (traits.get(i).bits() == trait.bits()) {
                return true;
            }
        }
        return false;
    }

    private static void addPresences(Shape[] shapes, List<Gram> traits) {
        for (Shape shape : shapes) {
            Gram presence = shape.presence();
            if (presence != null && !among(traits, presence)) {
                traits.add(presence);
            }
        }
    }
}
