package org.claimdesk.analysis.spotting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.claimdesk.analysis.word.WordSet;

/**
 * The words of a sentence with its topic taken out: the small words of English stay, all others become what they look like
 * ({@code <name>}, {@code <past>}, {@code -ing}, {@code <number>} …). What is learnt from shapes holds for topics never seen.
 */
final class Shapes {
    private static final WordLists LISTS = WordLists.read("shapes.txt");
    private static final WordSet SMALL = LISTS.of("small");
    private static final WordSet PAST = LISTS.of("past");
    private static final Map<String, String> LISTED = listed();
    private static final List<String> ENDINGS =
            List.of("ed", "ing", "ly", "tion", "est", "er", "ity", "ment", "ness", "al", "ive", "s");
    private static final List<String> SHAPES =
            ENDINGS.stream().map(ending -> "-" + ending).collect(Collectors.toUnmodifiableList());

    private final List<String> shapes;

    private Shapes(List<String> shapes) {
        this.shapes = shapes;
    }

    /** Small words keep their own shape. */
    private static Map<String, String> listed() {
        Map<String, String> listed = new HashMap<>();
        LISTS.of("scale").forEach(word -> listed.put(word, "<scale>"));
        LISTS.of("numeral").forEach(word -> listed.put(word, "<numeral>"));
        SMALL.forEach(word -> listed.put(word, word));
        return listed;
    }

    static Shapes of(Words words) {
        List<String> shapes = new ArrayList<>(words.count());
        for (int i = 0; i < words.count(); i++) {
            shapes.add(shape(words, i));
        }
        return new Shapes(shapes);
    }

    private static String shape(Words words, int index) {
        String lower = words.lower(index);
        if (words.isNumber(index)) {
            return isYear(lower) ? "<year>" : "<number>";
        }
        String listed = LISTED.get(lower);
        if (listed != null) {
            return listed;
        }
        return Character.isLetter(lower.charAt(0)) ? contentShape(words, index, lower) : lower;
    }

    private static String contentShape(Words words, int index, String lower) {
        if (isAcronym(words.written(index))) {
            return "<acronym>";
        }
        if (index > 0 && words.isCapitalised(index)) {
            return "<name>";
        }
        return PAST.contains(lower) ? "<past>" : endingOf(lower);
    }

    static boolean isContent(String word) {
        return Character.isLetter(word.charAt(0)) && !SMALL.contains(word);
    }

    private static boolean isYear(String number) {
        return number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    private static String endingOf(String word) {
        for (int i = 0; i < ENDINGS.size(); i++) {
            if (word.length() > ENDINGS.get(i).length() + 2 && word.endsWith(ENDINGS.get(i))) {
                return SHAPES.get(i);
            }
        }
        return "<word>";
    }

    int count() {
        return shapes.size();
    }

    String get(int index) {
        return shapes.get(index);
    }

    int count(Predicate<String> which) {
        int count = 0;
        for (String shape : shapes) {
            count += which.test(shape) ? 1 : 0;
        }
        return count;
    }
}
