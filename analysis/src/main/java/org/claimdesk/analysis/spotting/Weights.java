package org.claimdesk.analysis.spotting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * What each feature says for (above 0) or against a sentence being worth checking, in thousandths of a logit. Kept as
 * lines of "name TAB weight"; read into a table of keys, because the names are only needed by those who read the file.
 */
final class Weights {
    /** The low bits of a slot hold the weight, the others those of the key: one look-up is one visit to memory. */
    private static final long WEIGHT = 0xffffL;

    private final long[] slots;
    private final int mask;

    private Weights(int size) {
        this.slots = new long[Integer.highestOneBit(Math.max(1, size)) * 4];
        this.mask = slots.length - 1;
    }

    static Weights read(String resource) {
        try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream(resource))) {
            return parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of ASCII text. One plain loop, since it runs once and cold, before the first article of a session. */
    static Weights parse(byte[] lines) {
        Weights weights = new Weights(count(lines));
        int at = 0;
        while (at < lines.length) {
            long key = Key.EMPTY;
            for (; lines[at] != '\t'; at++) {
                key = (key ^ lines[at]) * Key.PRIME;
            }
            boolean negative = lines[at + 1] == '-';
            int weight = 0;
            for (at += negative ? 2 : 1; lines[at] != '\n'; at++) {
                weight = weight * 10 + lines[at] - '0';
            }
            weights.put(key, (short) (negative ? -weight : weight));
            at++;
        }
        return weights;
    }

    private static int count(byte[] lines) {
        int count = 0;
        for (byte b : lines) {
            count += b == '\n' ? 1 : 0;
        }
        return count;
    }

    private void put(long key, short weight) {
        slots[slotOf(key)] = key & ~WEIGHT | weight & WEIGHT;
    }

    private int slotOf(long key) {
        int slot = (int) (key >>> 16 ^ key >>> 40) & mask;
        while (slots[slot] != 0 && ((slots[slot] ^ key) & ~WEIGHT) != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** In logits; 0 for what was never learnt. */
    double of(long key) {
        return (short) slots[slotOf(key)] / 1000.0;
    }
}
