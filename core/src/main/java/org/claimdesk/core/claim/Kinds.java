package org.claimdesk.core.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sets of kinds, immutable and in the order of {@link ClaimKind}. */
public final class Kinds {
    private Kinds() {}

    public static SortedSet<ClaimKind> of(ClaimKind... kinds) {
        return copyOf(Arrays.asList(kinds));
    }

    public static SortedSet<ClaimKind> copyOf(Collection<ClaimKind> kinds) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
    }
}
