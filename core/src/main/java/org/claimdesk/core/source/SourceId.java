package org.claimdesk.core.source;

import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.ShortId;

/** Short id of a source, such as {@code S3}; stable and never reused. */
public record SourceId(int number) implements Comparable<SourceId> {
    public SourceId {
        ShortId.check(number);
    }

    public static SourceId parse(String text) {
        return new SourceId(ShortId.parse(Kind.SOURCE, text));
    }

    @Override
    public int compareTo(SourceId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Kind.SOURCE.letter() + number;
    }
}
