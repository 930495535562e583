package org.claimdesk.core.journal;

import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What checking the chain found.
 *
 * @param entries how many entries were read, up to and with the first bad one
 * @param head hash of the last good entry
 * @param firstBad seq of the first entry that is not what it should be; 0 when all are good
 * @param reason what is wrong with it, in words; null when all are good
 */
public record Verification(
        long entries, String head, long firstBad, @Nullable String reason) {
    public boolean ok() {
        return reason == null;
    }

    /**
     * Checks a whole chain: numbers without gaps, each entry's hash, and each link to the one before it.
     *
     * @param expectedHead a hash that must occur in the chain, as it was noted earlier; null for none
     */
    public static Verification of(Stream<Entry> chain, @Nullable String expectedHead) {
        String head = Entry.GENESIS;
        long entries = 0;
        boolean seen = expectedHead == null || expectedHead.equals(head);
        for (Iterator<Entry> all = chain.iterator(); all.hasNext(); ) {
            Entry entry = all.next();
            entries++;
            String fault = fault(entry, entries, head);
            if (fault != null) {
                return new Verification(entries, head, entries, fault);
            }
            head = entry.hash();
            seen |= head.equals(expectedHead);
        }
        return seen
                ? new Verification(entries, head, 0, null)
                : new Verification(
                        entries, head, entries + 1, "the noted head is not in the chain: entries are missing");
    }

    private static @Nullable String fault(Entry entry, long expectedSeq, String previous) {
        if (entry.seq() != expectedSeq) {
            return "entry " + expectedSeq + " is missing";
        }
        if (!entry.previous().equals(previous)) {
            return "entry " + expectedSeq + " does not follow the entry before it";
        }
        return entry.hash().equals(entry.computeHash())
                ? null
                : "entry " + expectedSeq + " was changed: its hash does not match what it says";
    }
}
