package org.claimdesk.analysis.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The spellings of one text, each kept once and known by a number: words that recur cost no string, and what a list knows
 * of a word is asked once.
 */
public final class Spellings {
    /** Words that crowd more than this were made to; they are kept in a map that bears it. */
    private static final int MOST_TRIES = 64;

    private String[] words;
    private int size;
    /** Numbers of words, plus one; 0 where there is room. */
    private int[] slots;

    private final Map<String, Integer> crowded = new HashMap<>(0);
    private char[] folded = new char[24];

    private Spellings(int expected) {
        this.words = new String[expected];
        this.slots = new int[expected * 4];
    }

    /** For a text of so many characters. */
    static Spellings of(int length) {
        return new Spellings(Integer.highestOneBit(Math.max(8, Math.min(512, length / 8))));
    }

    /** The number of a word that stands in a text, in lower case and with straight apostrophes. */
    int lower(char[] text, int from, int to) {
        int length = to - from;
        if (length > folded.length) {
            folded = new char[length * 2];
        }
        int hash = 0;
        for (int i = 0; i < length; i++) {
            char c = text[from + i];
            if (c >= 128) {
                return numberOf(
                        new String(text, from, length).toLowerCase(Locale.ROOT).replace('’', '\''));
            }
            c = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
            folded[i] = c;
            hash = 31 * hash + c;
        }
        return numberOfFolded(hash, length);
    }

    private int numberOfFolded(int hash, int length) {
        int slot = slotOf(hash);
        for (int tries = 0; tries < MOST_TRIES && slots[slot] != 0; tries++) {
            if (isFolded(words[slots[slot] - 1], hash, length)) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return numberOf(new String(folded, 0, length));
    }

    private boolean isFolded(String word, int hash, int length) {
        if (word.hashCode() != hash || word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != folded[i]) {
                return false;
            }
        }
        return true;
    }

    /** The number of a word as it is. */
    public int numberOf(String word) {
        int slot = slotOf(word.hashCode());
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            if (slots[slot] == 0) {
                return add(word);
            }
            if (words[slots[slot] - 1].equals(word)) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        Integer known = crowded.get(word);
        return known != null ? known : add(word);
    }

    private int add(String word) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size++] = word;
        if (size * 4 > slots.length) {
            slots = new int[slots.length * 2];
            crowded.clear();
            for (int i = 0; i < size; i++) {
                place(i);
            }
        } else {
            place(size - 1);
        }
        return size - 1;
    }

    private void place(int number) {
        int slot = slotOf(words[number].hashCode());
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            if (slots[slot] == 0) {
                slots[slot] = number + 1;
                return;
            }
            slot = slot + 1 & slots.length - 1;
        }
        crowded.put(words[number], number);
    }

    private int slotOf(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    public int size() {
        return size;
    }

    public String word(int number) {
        return words[number];
    }
}
