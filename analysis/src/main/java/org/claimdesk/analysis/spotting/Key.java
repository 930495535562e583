package org.claimdesk.analysis.spotting;

/** Sixty-four bits that stand for a feature's name, so that looking up makes no strings: those of its words, one after the other. */
final class Key {
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;
    private static final String TRAIT = "t:";

    private Key() {}

    /** Of a feature by its full name: "w:percent of" is two words, a trait is one whatever is in it. */
    static long of(String name) {
        if (name.length() < 2 || name.charAt(1) != ':') {
            return extend(0, bits(name, 0, name.length()));
        }
        long key = start(name.substring(0, 2));
        int from = 2;
        for (int space = name.indexOf(' ', from); space >= 0 && !name.startsWith(TRAIT); ) {
            key = extend(key, bits(name, from, space));
            from = space + 1;
            space = name.indexOf(' ', from);
        }
        return extend(key, bits(name, from, name.length()));
    }

    /** The key of a group of features, to be extended by the bits of words. */
    static long start(String prefix) {
        return bits(prefix);
    }

    static long extend(long key, long bits) {
        long mixed = (key ^ bits) * SPREAD;
        return mixed ^ mixed >>> 32;
    }

    /** The bits of a word (FNV-1a over its characters). */
    static long bits(String word) {
        return bits(word, 0, word.length());
    }

    private static long bits(String text, int from, int to) {
        long bits = FNV_START;
        for (int i = from; i < to; i++) {
            bits = (bits ^ text.charAt(i)) * FNV_PRIME;
        }
        return bits;
    }
}
