package org.claimdesk.analysis.word;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A fixed set of words. Most words of a text are in none of them, so it is mostly empty and one look tells. */
public final class WordSet extends AbstractSet<String> {
    private final List<String> words;
    private final @Nullable String[] slots;
    private final int[] hashes;

    private WordSet(List<String> words) {
        this.words = words;
        this.slots = new String[Integer.highestOneBit(Math.max(1, words.size())) * 8];
        this.hashes = new int[slots.length];
        for (String word : words) {
            int slot = slotOf(word, word.hashCode());
            slots[slot] = word;
            hashes[slot] = word.hashCode();
        }
    }

    public static WordSet of(String... words) {
        return copyOf(Arrays.asList(words));
    }

    public static WordSet copyOf(Collection<String> words) {
        return new WordSet(words.stream().distinct().sorted().toList());
    }

    public boolean contains(String word) {
        return slots[slotOf(word, word.hashCode())] != null;
    }

    /** Where a word stands, or would stand. */
    private int slotOf(String word, int hash) {
        int slot = (hash ^ hash >>> 15) & slots.length - 1;
        while (slots[slot] != null && (hashes[slot] != hash || !word.equals(slots[slot]))) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    @Override
    public boolean contains(Object word) {
        return word instanceof String string && contains(string);
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
