package org.claimdesk.core.claim;

import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.ShortId;

/** Short id of a claim, such as {@code C12}; stable and never reused. */
public record ClaimId(int number) implements Comparable<ClaimId> {
    public ClaimId {
        ShortId.check(number);
    }

    public static ClaimId parse(String text) {
        return new ClaimId(ShortId.parse(Kind.CLAIM, text));
    }

    @Override
    public int compareTo(ClaimId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Kind.CLAIM.letter() + number;
    }
}
