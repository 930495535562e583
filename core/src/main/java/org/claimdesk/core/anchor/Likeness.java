package org.claimdesk.core.anchor;

import java.util.stream.IntStream;

/**
 * How much a stretch of words is like a given one: the weight of the words they share, twice, over the weight of both
 * (Dice's coefficient on multisets). 1 for the same words in any order, 0 for nothing in common.
 */
final class Likeness {
    /** Stretches shorter or longer than this many times the given one are like nothing. */
    private static final double LONGEST = 2.5;

    private final Words words;
    private final int[] sorted;
    private final int weight;

    Likeness(Words words, Stretch given) {
        this.words = words;
        this.sorted = sorted(words, given);
        this.weight = weight(words, given);
    }

    private static int[] sorted(Words words, Stretch stretch) {
        return IntStream.range(stretch.from(), stretch.to())
                .filter(word -> words.weight(word) > 0)
                .boxed()
                .sorted((a, b) -> Long.compare(words.key(a), words.key(b)))
                .mapToInt(word -> word)
                .toArray();
    }

    static int weight(Words words, Stretch stretch) {
        int weight = 0;
        for (int word = stretch.from(); word < stretch.to(); word++) {
            weight += words.weight(word);
        }
        return weight;
    }

    double of(Words others, Stretch stretch) {
        int other = weight(others, stretch);
        if (weight == 0 || other > weight * LONGEST || weight > other * LONGEST) {
            return 0;
        }
        return 2.0 * shared(others, sorted(others, stretch)) / (weight + other);
    }

    private int shared(Words others, int[] theirs) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < theirs.length) {
            int order = Long.compare(words.key(sorted[i]), others.key(theirs[j]));
            shared += order == 0 ? words.weight(sorted[i]) : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
