package org.claimdesk.analysis.spotting;

/** Sixty-four bits that stand for a feature's name (FNV-1a over its characters), so that looking up makes no strings. */
final class Key {
    static final long EMPTY = 0xcbf29ce484222325L;
    static final long PRIME = 0x100000001b3L;

    private Key() {}

    static long of(String name) {
        return extend(EMPTY, name);
    }

    static long extend(long key, String more) {
        long extended = key;
        for (int i = 0; i < more.length(); i++) {
            extended = extend(extended, more.charAt(i));
        }
        return extended;
    }

    static long extend(long key, char more) {
        return (key ^ more) * PRIME;
    }
}
