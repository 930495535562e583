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
    private static final WordSet PAST = LISTS.of("past");
    private static final WordMap<String> LISTED = listed();
    private static final List<String> ENDINGS =
            List.of("ed", "ing", "ly", "tion", "est", "er", "ity", "ment", "ness", "al", "ive", "s");
    private static final List<String> SHAPES =
            List.of("-ed", "-ing", "-ly", "-tion", "-est", "-er", "-ity", "-ment", "-ness", "-al", "-ive", "-s");

    private final List<String> shapes;

    private Shapes(List<String> shapes) {
        this.shapes = shapes;
    }

    /** Small words keep their own shape. */
    private static WordMap<String> listed() {
        Map<String, String> listed = new HashMap<>();
        LISTS.of("scale").forEach(word -> listed.put(word, "<scale>"));
        LISTS.of("numeral").forEach(word -> listed.put(word, "<numeral>"));
        SMALL.forEach(word -> listed.put(word, word));
        return WordMap.copyOf(listed);
    }

    static Shapes of(Words words) {
        List<String> shapes = new ArrayList<>(words.count());
        for (int i = 0; i < words.count(); i++) {
            shapes.add(shape(words, i));
        }
        return new Shapes(shapes);
    }

    private static String shape(Words words, int index) {
        Known word = words.known(index);
        if (words.isNumber(index)) {
            return isYear(word.lower()) ? "<year>" : "<number>";
        }
        if (word.keepsShape()) {
            return word.shape();
        }
        if (words.isAcronym(index)) {
            return "<acronym>";
        }
        return index > 0 && words.isCapitalised(index) ? "<name>" : word.shape();
    }

    /** The shape of a word that looks the same wherever it stands; null for all others. */
    static @Nullable String listed(String lower) {
        return LISTED.get(lower);
    }

    /** The shape of any other word in small letters. */
    static String ofContent(String lower) {
        if (!Character.isLetter(lower.charAt(0))) {
            return lower;
        }
        return PAST.contains(lower) ? "<past>" : endingOf(lower);
    }

    static boolean isContent(String word) {
        return Character.isLetter(word.charAt(0)) && !SMALL.contains(word);
    }

    private static boolean isYear(String number) {
        return number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
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

    /** How many of them are among some. */
    int count(WordSet which) {
        int count = 0;
        for (int i = 0; i < shapes.size(); i++) {
            count += which.contains(shapes.get(i)) ? 1 : 0;
        }
        return count;
    }
}
