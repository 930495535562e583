package org.claimdesk.analysis.word;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of some words, looked up like a {@link WordSet}. */
public final class WordMap<V> {
    private final WordSet words;
    private final Object[] values;

    private WordMap(Map<String, V> known) {
        this.words = WordSet.copyOf(known.keySet());
        this.values = new Object[words.slots()];
        known.forEach((word, value) -> values[words.slotOf(word)] = value);
    }

    public static <V> WordMap<V> copyOf(Map<String, V> known) {
        return new WordMap<>(known);
    }

    public WordSet words() {
        return words;
    }

    /** What is known of a word, or null. */
    @SuppressWarnings("unchecked")
    public @Nullable V get(String word) {
        return (V) values[words.slotOf(word)];
    }
}
