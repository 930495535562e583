package org.claimdesk.analysis.word;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A fixed set of words. Most words of a text are in none of them, so it is mostly empty and one look tells. */
public final class WordSet extends AbstractSet<String> {
    private final List<String> words;
    private final @Nullable String[] slots;

    private WordSet(List<String> words) {
        this.words = words;
        this.slots = new String[Integer.highestOneBit(Math.max(1, words.size())) * 8];
        for (String word : words) {
            slots[slotOf(word)] = word;
        }
    }

    public static WordSet of(String... words) {
        return copyOf(Arrays.asList(words));
    }

    public static WordSet copyOf(Collection<String> words) {
        return new WordSet(List.copyOf(new TreeSet<>(words)));
    }

    public boolean contains(String word) {
        int slot = first(word);
        return slots[slot] != null && (word.equals(slots[slot]) || slots[further(word, slot)] != null);
    }

    private int first(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    /** Apart, because it is seldom needed and a loop wherever words are looked up makes much machine code. */
    private int further(String word, int from) {
        int slot = from;
        while (slots[slot] != null && !word.equals(slots[slot])) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** Where a word stands, or would stand. */
    int slotOf(String word) {
        int slot = first(word);
        return slots[slot] == null || word.equals(slots[slot]) ? slot : further(word, slot);
    }

    int slots() {
        return slots.length;
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
