package org.claimdesk.analysis.date;

import org.jspecify.annotations.Nullable;

/**
 * A date found among tokens.
 *
 * @param first index of its first token
 * @param end index of the token after its last
 * @param span the days, or null when they cannot be told
 * @param relative whether it counts from the article's date
 * @param clock whether it is a time of day, without a day
 */
record Found(int first, int end, @Nullable Span span, boolean relative, boolean clock) {
    static Found absolute(int first, int end, @Nullable Span span) {
        return new Found(first, end, span, false, false);
    }

    static Found relative(int first, int end, @Nullable Span span) {
        return new Found(first, end, span, true, false);
    }

    static Found clock(int first, int end) {
        return new Found(first, end, null, true, true);
    }

    /** The same date in an article that doesn't say when it was written. */
    Found unresolved() {
        return relative && span != null ? new Found(first, end, null, true, clock) : this;
    }

    Found from(int newFirst) {
        return new Found(newFirst, end, span, relative, clock);
    }

    Found until(int newEnd) {
        return new Found(first, newEnd, span, relative, clock);
    }
}
