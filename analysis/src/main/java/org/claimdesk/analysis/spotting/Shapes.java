package org.claimdesk.analysis.spotting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.analysis.word.WordMap;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence with its topic taken out: the small words of English stay, all others become what they look like
 * ({@code <name>}, {@code <past>}, {@code -ing}, {@code <number>} …). What is learnt from shapes holds for topics never seen.
 */
final class Shapes {
    private static final WordLists LISTS = WordLists.read("shapes.txt");
    private static final WordSet SMALL = LISTS.of("small");
    private static final WordSet PASTS = LISTS.of("past");
    private static final Shape YEAR = Shape.of("<year>");
    private static final Shape NUMBER = Shape.of("<number>");
    private static final Shape ACRONYM = Shape.of("<acronym>");
    private static final Shape NAME = Shape.of("<name>");
    private static final Shape PAST = Shape.of("<past>");
    private static final Shape WORD = Shape.of("<word>");
    private static final WordMap<Shape> LISTED = listed();
    private static final List<String> ENDINGS =
            List.of("ed", "ing", "ly", "tion", "est", "er", "ity", "ment", "ness", "al", "ive", "s");
    private static final List<Shape> ENDED = ended();

    private Shapes() {}

    /** Small words keep their own shape. */
    private static WordMap<Shape> listed() {
        Map<String, Shape> listed = new HashMap<>();
        Shape scale = Shape.of("<scale>");
        Shape numeral = Shape.of("<numeral>");
        LISTS.of("scale").forEach(word -> listed.put(word, scale));
        LISTS.of("numeral").forEach(word -> listed.put(word, numeral));
        SMALL.forEach(word -> listed.put(word, Shape.of(word)));
        return WordMap.copyOf(listed);
    }

    private static List<Shape> ended() {
        List<Shape> ended = new ArrayList<>();
        ENDINGS.forEach(ending -> ended.add(Shape.of("-" + ending)));
        return List.copyOf(ended);
    }

    /** The shape of each word. */
    static Shape[] of(Words words) {
        Shape[] shapes = new Shape[words.count()];
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = shape(words, i);
        }
        return shapes;
    }

    private static Shape shape(Words words, int index) {
        Known word = words.known(index);
        if (words.isNumber(index)) {
            return isYear(word.lower()) ? YEAR : NUMBER;
        }
        if (word.keepsShape()) {
            return word.shape();
        }
        if (words.isAcronym(index)) {
            return ACRONYM;
        }
        return index > 0 && words.isCapitalised(index) ? NAME : word.shape();
    }

    /** The shape of a word that looks the same wherever it stands; null for all others. */
    static @Nullable Shape listed(String lower) {
        return LISTED.get(lower);
    }

    /** The shape of any other word in small letters. */
    static Shape ofContent(String lower) {
        if (!Character.isLetter(lower.charAt(0))) {
            return Shape.of(lower);
        }
        return PASTS.contains(lower) ? PAST : ofEnding(lower);
    }

    static boolean isContent(String word) {
        return Character.isLetter(word.charAt(0)) && !SMALL.contains(word);
    }

    private static boolean isYear(String number) {
        return number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
    }

    private static Shape ofEnding(String word) {
        for (int i = 0; i < ENDINGS.size(); i++) {
            if (word.length() > ENDINGS.get(i).length() + 2 && word.endsWith(ENDINGS.get(i))) {
                return ENDED.get(i);
            }
        }
        return WORD;
    }
}
