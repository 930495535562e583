package org.claimdesk.analysis.spotting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The words that say what a sentence is about: each once, no small words, numbers all alike, in the order of their bits. */
final class Topic {
    /** As many pairs as a few hundred words would have are more than a sentence is worth. */
    private static final int MOST = 40;

    private Topic() {}

    static long[] bits(Words words) {
        long[] bits = new long[Math.min(words.count(), MOST)];
        int count = 0;
        for (int i = 0; i < words.count() && count < MOST; i++) {
            long word = bits(words, i);
            if (isPart(words, i) && !has(bits, count, word)) {
                bits[count++] = word;
            }
        }
        Arrays.sort(bits, 0, count);
        return count == bits.length ? bits : Arrays.copyOf(bits, count);
    }

    private static boolean isPart(Words words, int index) {
        return words.isNumber(index) || words.known(index).content();
    }

    private static long bits(Words words, int index) {
        return words.isNumber(index)
                ? Features.NUMBER.bits()
                : words.known(index).bits();
    }

    private static boolean has(long[] bits, int count, long word) {
        for (int i = 0; i < count; i++) {
            if (bits[i] == word) {
                return true;
            }
        }
        return false;
    }

    static List<String> names(Words words) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < words.count() && names.size() < MOST; i++) {
            String name = words.isNumber(i) ? Features.NUMBER.name() : words.lower(i);
            if (isPart(words, i) && !names.contains(name)) {
                names.add(name);
            }
        }
        names.sort(Comparator.comparingLong(Key::bits));
        return names;
    }
}
