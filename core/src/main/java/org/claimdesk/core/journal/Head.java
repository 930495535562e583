package org.claimdesk.core.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The end of the chain. A bare chain does not notice that its tail was cut off; a head that was noted elsewhere does.
 *
 * @param entries how many entries there are, which is the seq of the last one
 * @param hash hash of the last entry; {@link Entry#GENESIS} for an empty journal
 * @param at when the last entry was made; null for an empty journal
 */
public record Head(long entries, String hash, @Nullable Instant at) {
    public static final Head EMPTY = new Head(0, Entry.GENESIS, null);

    public static Head of(Entry last) {
        return new Head(last.seq(), last.hash(), last.at());
    }
}
