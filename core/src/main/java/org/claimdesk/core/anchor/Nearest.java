package org.claimdesk.core.anchor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a text that are most like a passage which does not stand there: first the stretch of its length with
 * most of its words, then, around it, those that stand in its order. Time grows with the text's length.
 */
final class Nearest {
    private static final int MOST_TRIMMED = 8;
    private final Words passage;
    private final Words text;
    private final int weight;

    private Nearest(Words passage, Words text) {
        this.passage = passage;
        this.text = text;
        this.weight = Likeness.weight(passage, new Stretch(0, passage.count()));
    }

    /**
     * Words of a text that may be what a passage was taken from.
     *
     * @param place in UTF-16 units
     * @param score the weight of the words in common, twice, over the weight of both: 0 to 1
     */
    record Near(TextPositionSelector place, double score) {}

    /** Null when not even one word of weight stands in both. */
    static @Nullable Near in(String text, String passage) {
        Nearest nearest = new Nearest(Words.of(passage), Words.of(text));
        return nearest.weight == 0 || nearest.text.count() == 0 ? null : nearest.find();
    }

    private @Nullable Near find() {
        int length = passage.count();
        int around = length / 2 + 3;
        int from = mostShared();
        return from < 0 ? null : inOrder(Math.max(0, from - around), Math.min(text.count(), from + length + around));
    }

    /** Where the first stretch of the passage's length begins that shares most of its weight; -1 for none. */
    private int mostShared() {
        Map<Long, int[]> missing = wanted();
        int shared = 0;
        int most = 0;
        int best = -1;
        for (int word = 0; word < text.count(); word++) {
            shared += enters(missing.get(text.key(word)), text.weight(word));
            int leaving = word - passage.count();
            if (leaving >= 0) {
                shared -= leaves(missing.get(text.key(leaving)), text.weight(leaving));
            }
            if (shared > most) {
                most = shared;
                best = Math.max(0, leaving + 1);
            }
        }
        return best;
    }

    /** How often each word is wanted; it is counted down while words enter a stretch, and up again when they leave. */
    private Map<Long, int[]> wanted() {
        Map<Long, int[]> wanted = new HashMap<>();
        for (int word = 0; word < passage.count(); word++) {
            if (passage.weight(word) > 0) {
                wanted.computeIfAbsent(passage.key(word), key -> new int[1])[0]++;
            }
        }
        return wanted;
    }

    private static int enters(int @Nullable [] missing, int weight) {
        return missing != null && missing[0]-- > 0 ? weight : 0;
    }

    private static int leaves(int @Nullable [] missing, int weight) {
        return missing != null && ++missing[0] > 0 ? weight : 0;
    }

    private @Nullable Near inOrder(int from, int to) {
        int[] image = new int[passage.count()];
        Arrays.fill(image, -1);
        new Aligner(passage.keys(), text.keys(), image, 4, 2, 1).align(0, passage.count(), from, to);
        Likely best = best(image, matched(image));
        return best.score() == 0
                ? null
                : new Near(
                        new TextPositionSelector(
                                text.start(best.stretch().from()),
                                text.end(best.stretch().last())),
                        best.score());
    }

    /** A word far from the others may stand there by chance; up to so many at each end may be such. */
    private Likely best(int[] image, int[] matched) {
        Likely best = Likely.NOTHING;
        int firsts = Math.min(matched.length, MOST_TRIMMED);
        for (int first = 0; first < firsts; first++) {
            for (int last = matched.length - 1; last >= Math.max(first, matched.length - MOST_TRIMMED); last--) {
                Likely likely = likely(image, matched, first, last);
                best = likely.score() > best.score() ? likely : best;
            }
        }
        return best;
    }

    private int[] matched(int[] image) {
        return IntStream.range(0, image.length)
                .filter(word -> image[word] >= 0 && passage.weight(word) > 0)
                .toArray();
    }

    private Likely likely(int[] image, int[] matched, int first, int last) {
        int from = matched[first];
        int to = matched[last];
        Stretch stretch = new Stretch(
                extended(image[from], -1, weighty(0, from)),
                extended(image[to], 1, weighty(to + 1, passage.count())) + 1);
        int common = 0;
        for (int i = first; i <= last; i++) {
            common += passage.weight(matched[i]);
        }
        return new Likely(stretch, 2.0 * common / (weight + Likeness.weight(text, stretch)));
    }

    private int weighty(int from, int to) {
        return (int) IntStream.range(from, to)
                .filter(word -> passage.weight(word) > 0)
                .count();
    }

    /** As many words further as the passage has there, within the sentence: they stand in the place of those. */
    private int extended(int word, int step, int most) {
        int end = word;
        int left = most;
        for (int at = word + step; left > 0 && at >= 0 && at < text.count() && goesOn(at - step, at); at += step) {
            if (text.weight(at) > 0) {
                end = at;
                left--;
            }
        }
        return end;
    }

    /** A line may end within a sentence; a stop or an empty line ends one. */
    private boolean goesOn(int word, int next) {
        int first = Math.min(word, next);
        String between = text.text.substring(text.end(first), text.start(first + 1));
        return !stops(word)
                && !stops(next)
                && between.chars().filter(c -> c == '\n').count() < 2;
    }

    private boolean stops(int word) {
        return Words.STOPS.indexOf(text.text.charAt(text.start(word))) >= 0;
    }
}
