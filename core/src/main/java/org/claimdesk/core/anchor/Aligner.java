package org.claimdesk.core.anchor;

import java.util.Arrays;

/**
 * Finds which keys of one sequence stand again in another, in the same order. Common ends are matched first, then runs that
 * occur exactly once on both sides ("patience"), then, between those, a longest common subsequence where the gap is small.
 * Time is near-linear: what is large, different and repetitive stays unmatched.
 */
final class Aligner {
    private static final long MOST_CELLS = 1 << 18;
    private static final int MOST_ROUNDS = 32;
    private final long[] before;
    private final long[] after;
    private final int[] runs;
    /** For each key before, where it stands after; -1 for nowhere. */
    private final int[] image;

    /**
     * @param image to be filled in, of the length of {@code before}
     * @param runs lengths of unique runs to look for, first choice first
     */
    Aligner(long[] before, long[] after, int[] image, int... runs) {
        this.before = before;
        this.after = after;
        this.image = image;
        this.runs = runs;
    }

    void align(int from, int to, int afterFrom, int afterTo) {
        align(from, to, afterFrom, afterTo, 0);
    }

    private void align(int from, int to, int afterFrom, int afterTo, int round) {
        int i = from;
        int j = afterFrom;
        while (i < to && j < afterTo && before[i] == after[j]) {
            image[i++] = j++;
        }
        int m = to;
        int n = afterTo;
        while (i < m && j < n && before[m - 1] == after[n - 1]) {
            image[--m] = --n;
        }
        if (i == m || j == n) {
            return;
        }
        if ((long) (m - i) * (n - j) <= MOST_CELLS) {
            common(i, m, j, n);
        } else if (round < MOST_ROUNDS) {
            between(i, m, j, n, round);
        }
    }

    private void between(int from, int to, int afterFrom, int afterTo, int round) {
        long[] anchors = anchors(from, to, afterFrom, afterTo);
        if (anchors.length == 0) {
            return;
        }
        int i = from;
        int j = afterFrom;
        for (long anchor : anchors) {
            int at = (int) (anchor >>> 32);
            int afterAt = (int) anchor;
            align(i, at, j, afterAt, round + 1);
            image[at] = afterAt;
            i = at + 1;
            j = afterAt + 1;
        }
        align(i, to, j, afterTo, round + 1);
    }

    /** Pairs of positions, both rising, of the first choice of run that has any. */
    private long[] anchors(int from, int to, int afterFrom, int afterTo) {
        for (int run : runs) {
            long[] pairs = unique(Sorted.of(before, from, to, run), Sorted.of(after, afterFrom, afterTo, run));
            if (pairs.length > 0) {
                return rising(pairs);
            }
        }
        return new long[0];
    }

    private long[] unique(Sorted left, Sorted right) {
        long[] pairs = new long[Math.min(left.size(), right.size())];
        int found = 0;
        int j = 0;
        for (int i = 0; i < left.size(); i++) {
            while (j < right.size() && right.run(j) < left.run(i)) {
                j++;
            }
            boolean both = j < right.size() && right.run(j) == left.run(i) && left.unique(i) && right.unique(j);
            if (both && before[left.position(i)] == after[right.position(j)]) {
                pairs[found++] = ((long) left.position(i) << 32) | right.position(j);
            }
        }
        long[] all = Arrays.copyOf(pairs, found);
        Arrays.sort(all);
        return all;
    }

    /** The longest subsequence of pairs in which the second positions rise too. */
    private static long[] rising(long[] pairs) {
        int[] tails = new int[pairs.length];
        int[] previous = new int[pairs.length];
        int length = 0;
        for (int p = 0; p < pairs.length; p++) {
            int at = slot(pairs, tails, length, (int) pairs[p]);
            previous[p] = at == 0 ? -1 : tails[at - 1];
            tails[at] = p;
            length = Math.max(length, at + 1);
        }
        long[] chain = new long[length];
        for (int p = tails[length - 1], k = length; k > 0; p = previous[p]) {
            chain[--k] = pairs[p];
        }
        return chain;
    }

    private static int slot(long[] pairs, int[] tails, int length, int second) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if ((int) pairs[tails[middle]] < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void common(int from, int to, int afterFrom, int afterTo) {
        int columns = afterTo - afterFrom + 1;
        int[] lengths = new int[(to - from + 1) * columns];
        for (int i = to - 1; i >= from; i--) {
            for (int j = afterTo - 1; j >= afterFrom; j--) {
                int cell = (i - from) * columns + j - afterFrom;
                lengths[cell] = before[i] == after[j]
                        ? lengths[cell + columns + 1] + 1
                        : Math.max(lengths[cell + columns], lengths[cell + 1]);
            }
        }
        int i = from;
        int j = afterFrom;
        while (i < to && j < afterTo) {
            int cell = (i - from) * columns + j - afterFrom;
            if (before[i] == after[j]) {
                image[i++] = j++;
            } else if (lengths[cell + columns] >= lengths[cell + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
