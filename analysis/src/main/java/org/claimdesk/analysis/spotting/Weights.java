package org.claimdesk.analysis.spotting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What each feature says for (above 0) or against a sentence being worth checking, in thousandths of a logit. Kept as
 * lines of "name TAB weight"; read into a table of keys, because the names are only needed by those who read the file.
 */
final class Weights {
    private final long[] keys;
    private final short[] weights;
    private final int mask;

    private Weights(int size) {
        int slots = Integer.highestOneBit(Math.max(1, size)) * 4;
        this.keys = new long[slots];
        this.weights = new short[slots];
        this.mask = slots - 1;
    }

    static Weights read(String resource) {
        try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream(resource))) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Weights parse(String lines) {
        int count = 0;
        for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', end + 1)) {
            count++;
        }
        Weights weights = new Weights(count);
        int at = 0;
        while (at < lines.length()) {
            at = weights.addLine(lines, at);
        }
        return weights;
    }

    private int addLine(String lines, int start) {
        int tab = lines.indexOf('\t', start);
        int end = lines.indexOf('\n', tab);
        long key = Key.EMPTY;
        for (int i = start; i < tab; i++) {
            key = Key.extend(key, lines.charAt(i));
        }
        put(key, (short) Integer.parseInt(lines, tab + 1, end, 10));
        return end + 1;
    }

    private void put(long key, short weight) {
        int slot = slotOf(key);
        keys[slot] = key;
        weights[slot] = weight;
    }

    private int slotOf(long key) {
        int slot = (int) (key ^ key >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** In logits; 0 for what was never learnt. */
    double of(long key) {
        return weights[slotOf(key)] / 1000.0;
    }
}
