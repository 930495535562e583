package org.claimdesk.core.anchor;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Makes the sketch of a text that comes in parts, cut anywhere. */
public final class Sketching implements Consumer<String> {
    private static final int RUN = 5;
    private static final int MOST_HELD_BACK = 1024;

    private final SortedSet<Integer> least = new TreeSet<>();
    private final long[] last = new long[RUN];
    private long words;
    private String heldBack = "";

    @Override
    public void accept(String part) {
        String text = heldBack + part;
        int end = endOfLastWhole(text);
        add(Words.of(text.substring(0, end)));
        heldBack = text.substring(end);
    }

    /** Where the last white space is, so that no word is cut in two. */
    private static int endOfLastWhole(String text) {
        for (int i = text.length(); i > 0 && text.length() - i < MOST_HELD_BACK; i--) {
            if (Folding.space(text.charAt(i - 1))) {
                return i;
            }
        }
        return text.length() < MOST_HELD_BACK ? 0 : text.length();
    }

    private void add(Words part) {
        for (int word = 0; word < part.count(); word++) {
            if (part.weight(word) > 0) {
                last[(int) (words++ % RUN)] = part.key(word);
                addRun();
            }
        }
    }

    private void addRun() {
        if (words < RUN) {
            return;
        }
        long hash = 0;
        for (long i = words; i < words + RUN; i++) {
            hash = Words.mix(hash, last[(int) (i % RUN)]);
        }
        int run = Long.hashCode(Words.mix(hash, RUN));
        if (least.size() < Sketch.MOST || run < least.last()) {
            least.add(run);
        }
        if (least.size() > Sketch.MOST) {
            least.remove(least.last());
        }
    }

    /** The sketch of all that came; the text has ended. */
    public Sketch sketch() {
        add(Words.of(heldBack));
        heldBack = "";
        return Sketch.of(least);
    }
}
