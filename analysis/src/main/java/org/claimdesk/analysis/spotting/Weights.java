package org.claimdesk.analysis.spotting;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.claimdesk.analysis.word.Lines;

/**
 * What each feature says for (above 0) or against a sentence being worth checking, in thousandths of a logit. Learnt as lines of
 * "name TAB weight"; kept as the table that they make, because the names are only needed by those who read the lines and
 * a table is ready as soon as it is copied.
 */
final class Weights {
    /** A tag and a weight. */
    private static final int BYTES_A_SLOT = Integer.BYTES + Short.BYTES;

    /** Parts of keys; 0 where there is room. */
    private final int[] tags;

    private final short[] weights;
    private final int shift;

    private Weights(int slots) {
        this.tags = new int[slots];
        this.weights = new short[slots];
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(slots);
    }

    static Weights read(String resource) {
        return unpacked(Lines.bytesBeside(Weights.class, resource));
    }

    static Weights unpacked(byte[] packed) {
        Weights weights = new Weights(packed.length / BYTES_A_SLOT);
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        bytes.asIntBuffer().get(weights.tags);
        bytes.position(weights.tags.length * Integer.BYTES);
        bytes.asShortBuffer().get(weights.weights);
        return weights;
    }

    byte[] packed() {
        ByteBuffer bytes = ByteBuffer.allocate(tags.length * BYTES_A_SLOT);
        bytes.asIntBuffer().put(tags);
        bytes.position(tags.length * Integer.BYTES);
        bytes.asShortBuffer().put(weights);
        return bytes.array();
    }

    /** Of lines of ASCII text. */
    static Weights parse(byte[] lines) {
        String[] all = new String(lines, StandardCharsets.US_ASCII).split("\n");
        Weights weights = new Weights(Integer.highestOneBit(all.length) * 2);
        for (String line : all) {
            int tab = line.indexOf('\t');
            weights.put(Key.of(line.substring(0, tab)), Short.parseShort(line.substring(tab + 1)));
        }
        return weights;
    }

    private void put(long key, short weight) {
        int slot = slotOf(key);
        tags[slot] = tag(key);
        weights[slot] = weight;
    }

    private static int tag(long key) {
        return (int) key | 1;
    }

    private int slotOf(long key) {
        int slot = (int) (key >>> shift);
        int tag = tag(key);
        while (tags[slot] != 0 && tags[slot] != tag) {
            slot = slot + 1 & tags.length - 1;
        }
        return slot;
    }

    /** In logits; 0 for what was never learnt. */
    double of(long key) {
        int slot = slotOf(key);
        return tags[slot] == 0 ? 0 : weights[slot] / 1000.0;
    }
}
