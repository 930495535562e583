package org.claimdesk.analysis.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that count places in an order, as far as English has one word for each. */
public final class Ordinals {
    /** The place of each word, from 1. */
    public static final Map<String, Integer> PLACES = places();

    private Ordinals() {}

    private static Map<String, Integer> places() {
        List<String> words = List.of(
                "first",
                "second",
                "third",
                "fourth",
                "fifth",
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "tenth",
                "eleventh",
                "twelfth",
                "thirteenth",
                "fourteenth",
                "fifteenth",
                "sixteenth",
                "seventeenth",
                "eighteenth",
                "nineteenth",
                "twentieth");
        Map<String, Integer> places = new HashMap<>();
        words.forEach(word -> places.put(word, words.indexOf(word) + 1));
        return Map.copyOf(places);
    }
}
