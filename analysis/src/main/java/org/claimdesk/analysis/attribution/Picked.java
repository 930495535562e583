package org.claimdesk.analysis.attribution;

import java.util.Arrays;

/** Slots of a statement that were picked out; mostly few or none. */
final class Picked {
    private static final int[] NONE = {};

    private int[] slots = NONE;
    private int size;

    void add(int slot) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, Math.max(4, size * 2));
        }
        slots[size++] = slot;
    }

    int[] slots() {
        return size == slots.length ? slots : Arrays.copyOf(slots, size);
    }
}
