package org.claimdesk.core.anchor;

import java.util.Arrays;

/**
 * Positions of runs of keys, sorted by the run: one number holds 40 bits of a run's hash and 24 bits of its position, so
 * that an index of millions of words is a plain array. Different runs may share 40 bits; whoever asks compares.
 */
final class Sorted {
    private static final int BITS = 24;
    private static final long POSITION = (1L << BITS) - 1;
    private final long[] packed;

    private Sorted(long[] packed) {
        this.packed = packed;
    }

    /** Of all runs of {@code length} keys between two positions. */
    static Sorted of(long[] keys, int from, int to, int length) {
        long[] packed = new long[Math.max(0, to - from - length + 1)];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (hash(keys, from + i, length) & ~POSITION) | (from + i);
        }
        Arrays.sort(packed);
        return new Sorted(packed);
    }

    private static long hash(long[] keys, int from, int length) {
        long hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = (hash * 31 + keys[i]) * 0xD6E8_FEB8_6659_FD93L;
            hash ^= hash >>> 32;
        }
        return hash;
    }

    int size() {
        return packed.length;
    }

    int position(int i) {
        return (int) (packed[i] & POSITION);
    }

    long run(int i) {
        return packed[i] & ~POSITION;
    }

    boolean unique(int i) {
        return (i == 0 || run(i - 1) != run(i)) && (i + 1 == packed.length || run(i + 1) != run(i));
    }

    /** The first index whose run is the one of this single key, and the index after the last. */
    int[] range(long key) {
        long run = hash(new long[] {key}, 0, 1) & ~POSITION;
        return new int[] {
            lowerBound(run), run == (Long.MAX_VALUE & ~POSITION) ? packed.length : lowerBound(run + POSITION + 1)
        };
    }

    private int lowerBound(long value) {
        int found = Arrays.binarySearch(packed, value);
        return found >= 0 ? found : -found - 1;
    }
}
