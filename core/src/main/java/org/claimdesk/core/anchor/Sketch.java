package org.claimdesk.core.anchor;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is left of a text to tell later whether another one is nearly the same: of the hashes of all its runs of five words,
 * the least ones (Broder's sketch, 1997). Punctuation, letter case and ways of writing don't matter.
 *
 * @param least at most {@value #MOST}, rising
 */
public record Sketch(List<Integer> least) {
    public static final Sketch NONE = new Sketch(List.of());

    /** So many give the share of runs in common to about six points in a hundred. */
    static final int MOST = 64;

    /** Shorter texts may agree by chance, or because both say one plain thing. */
    private static final int TELLING = 12;

    public Sketch {
        least = List.copyOf(least);
    }

    public static Sketch of(String text) {
        Sketching sketching = new Sketching();
        sketching.accept(text);
        return sketching.sketch();
    }

    static Sketch of(SortedSet<Integer> hashes) {
        return new Sketch(hashes.stream().limit(MOST).toList());
    }

    /** Whether the text was long enough for a comparison to mean something. */
    public boolean tells() {
        return least.size() >= TELLING;
    }

    /** The share of runs of five words in common among those of both texts, estimated: 0 to 1; 0 unless both tell. */
    public double likeness(Sketch other) {
        if (!tells() || !other.tells()) {
            return 0;
        }
        SortedSet<Integer> union = new TreeSet<>(least);
        union.addAll(other.least);
        boolean whole = least.size() < MOST && other.least.size() < MOST;
        List<Integer> compared =
                union.stream().limit(whole ? union.size() : MOST).toList();
        long common =
                compared.stream().filter(hash -> has(hash) && other.has(hash)).count();
        return (double) common / compared.size();
    }

    private boolean has(int hash) {
        return Collections.binarySearch(least, hash) >= 0;
    }

    public static Sketch parse(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        List<Integer> least = new ArrayList<>();
        while (bytes.hasRemaining()) {
            least.add(bytes.getInt());
        }
        return new Sketch(least);
    }

    /** In Base64, four bytes a hash. */
    @Override
    public String toString() {
        ByteBuffer bytes = ByteBuffer.allocate(least.size() * Integer.BYTES);
        least.forEach(bytes::putInt);
        return Base64.getEncoder().encodeToString(bytes.array());
    }
}
