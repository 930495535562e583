package org.claimdesk.core.evidence;

import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.ShortId;

/** Short id of a piece of evidence, such as {@code E7}; stable and never reused. */
public record EvidenceId(int number) implements Comparable<EvidenceId> {
    public EvidenceId {
        ShortId.check(number);
    }

    public static EvidenceId parse(String text) {
        return new EvidenceId(ShortId.parse(Kind.EVIDENCE, text));
    }

    @Override
    public int compareTo(EvidenceId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Kind.EVIDENCE.letter() + number;
    }
}
