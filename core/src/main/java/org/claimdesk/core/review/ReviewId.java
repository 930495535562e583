package org.claimdesk.core.review;

import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.ShortId;

/** Short id of a review, such as {@code R4}; stable and never reused. */
public record ReviewId(int number) implements Comparable<ReviewId> {
    public ReviewId {
        ShortId.check(number);
    }

    public static ReviewId parse(String text) {
        return new ReviewId(ShortId.parse(Kind.REVIEW, text));
    }

    @Override
    public int compareTo(ReviewId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Kind.REVIEW.letter() + number;
    }
}
