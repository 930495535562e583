package org.claimdesk.analysis.spotting;

import java.util.Arrays;
import java.util.List;

/** The words that say what a sentence is about: each once, no small words, numbers all alike, in the order of their bits. */
final class Topic {
    /** As many pairs as a few hundred words would have are more than a sentence is worth. */
    private static final int MOST = 40;

    private Topic() {}

    static long[] bits(Words words) {
        int[] places = places(words);
        long[] bits = new long[places.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = bits(words, places[i]);
        }
        return bits;
    }

    static List<String> names(Words words) {
        return Arrays.stream(places(words))
                .mapToObj(place -> words.isNumber(place) ? Features.NUMBER.name() : words.lower(place))
                .toList();
    }

    /** Where in the sentence they stand first. */
    private static int[] places(Words words) {
        int[] places = new int[Math.min(words.count(), MOST)];
        int count = 0;
        for (int i = 0; i < words.count() && count < MOST; i++) {
            if (words.isNumber(i) || words.known(i).content()) {
                count = insert(words, i, places, count);
            }
        }
        return Arrays.copyOf(places, count);
    }

    /** Puts a place where it belongs, unless its word is there already; gives how many there are. */
    private static int insert(Words words, int place, int[] places, int count) {
        long word = bits(words, place);
        int at = count;
        while (at > 0 && bits(words, places[at - 1]) > word) {
            at--;
        }
        if (at > 0 && bits(words, places[at - 1]) == word) {
            return count;
        }
        System.arraycopy(places, at, places, at + 1, count - at);
        places[at] = place;
        return count + 1;
    }

    private static long bits(Words words, int place) {
        return words.isNumber(place)
                ? Features.NUMBER.bits()
                : words.known(place).bits();
    }
}
