package org.claimdesk.core.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Sets of kinds, immutable and in the order of {@link ClaimKind}. */
public final class Kinds {
    /** The sets there were, by the bits of their kinds: a desk has few of them and many claims. */
    private static final Map<Integer, SortedSet<ClaimKind>> MADE = new ConcurrentHashMap<>();

    private Kinds() {}

    public static SortedSet<ClaimKind> of(ClaimKind... kinds) {
        return copyOf(Arrays.asList(kinds));
    }

    public static SortedSet<ClaimKind> copyOf(Collection<ClaimKind> kinds) {
        int bits = 0;
        for (ClaimKind kind : kinds) {
            bits |= 1 << kind.ordinal();
        }
        return MADE.computeIfAbsent(bits, any -> Collections.unmodifiableSortedSet(new TreeSet<>(kinds)));
    }
}
