package org.claimdesk.core.anchor;

import java.util.Arrays;

/** Which words of one text stand again in another, in the same order: whole sentences first, then words between them. */
final class Alignment {
    private static final int NOWHERE = -1;

    private final int[] image;
    private final int[] origin;
    private final int[] starts;
    private final int[] ends;

    private Alignment(int[] image, int[] origin) {
        this.image = image;
        this.origin = origin;
        this.starts = regionStarts(image);
        this.ends = regionEnds(image, origin.length);
    }

    static Alignment of(Words before, Words after) {
        int[] image = nowhere(before.count());
        align(before, after, image);
        int[] origin = nowhere(after.count());
        for (int i = 0; i < image.length; i++) {
            if (image[i] >= 0) {
                origin[image[i]] = i;
            }
        }
        return new Alignment(image, origin);
    }

    private static int[] nowhere(int count) {
        int[] all = new int[count];
        Arrays.fill(all, NOWHERE);
        return all;
    }

    private static void align(Words before, Words after, int[] image) {
        int[] sentences = nowhere(before.sentenceCount());
        new Aligner(before.sentenceKeys(), after.sentenceKeys(), sentences, 1)
                .align(0, before.sentenceCount(), 0, after.sentenceCount());
        Aligner words = new Aligner(before.keys(), after.keys(), image, 4, 2, 1);
        int from = 0;
        int afterFrom = 0;
        for (int s = 0; s < sentences.length; s++) {
            int t = sentences[s];
            if (t >= 0) {
                words.align(from, before.firstOf(s), afterFrom, after.firstOf(t));
                words.align(before.firstOf(s), before.firstOf(s + 1), after.firstOf(t), after.firstOf(t + 1));
                from = before.firstOf(s + 1);
                afterFrom = after.firstOf(t + 1);
            }
        }
        words.align(from, before.count(), afterFrom, after.count());
    }

    /** Where a word stands now; -1 for nowhere. */
    int image(int word) {
        return image[word];
    }

    /** Where a word of the new text stood; -1 for nowhere. */
    int origin(int word) {
        return origin[word];
    }

    /** Where the first of these words stands now, when all of them stand there side by side; else -1. */
    int imageOfAll(int first, int last) {
        return together(image, first, last);
    }

    /** Where the first of these words of the new text stood, when all of them stood side by side; else -1. */
    int originOfAll(int first, int last) {
        return together(origin, first, last);
    }

    private static int together(int[] map, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (map[i] < 0 || map[i] != map[first] + i - first) {
                return NOWHERE;
            }
        }
        return map[first];
    }

    /** The first new word after the image of the nearest word before {@code word} that has one. */
    int regionStart(int word) {
        return starts[word];
    }

    /** The new word at which the nearest word after {@code word} that has an image stands. */
    int regionEnd(int word) {
        return ends[word];
    }

    private static int[] regionStarts(int[] image) {
        int[] starts = new int[image.length];
        int start = 0;
        for (int i = 0; i < image.length; i++) {
            starts[i] = start;
            start = image[i] < 0 ? start : image[i] + 1;
        }
        return starts;
    }

    private static int[] regionEnds(int[] image, int count) {
        int[] ends = new int[image.length];
        int end = count;
        for (int i = image.length - 1; i >= 0; i--) {
            ends[i] = end;
            end = image[i] < 0 ? end : image[i];
        }
        return ends;
    }
}
