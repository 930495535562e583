package org.claimdesk.core.figure;

import java.util.Locale;

/** What a comparison of two numbers suggests. */
public enum Outcome {
    /** The same number, or one that the claim's words cover: a range, a bound. */
    CONSISTENT,
    /** Not the same, but within what the stated digits and the hedges leave open. */
    CONSISTENT_BY_ROUNDING,
    /** Another number. */
    OFF,
    WRONG_DIRECTION,
    /** One tells percent and the other percentage points. */
    PERCENT_AGAINST_POINTS,
    /** They are measured against different things, or cover different times. */
    WRONG_BASELINE_OR_PERIOD,
    NOT_COMPARABLE;

    public boolean isConsistent() {
        return this == CONSISTENT || this == CONSISTENT_BY_ROUNDING;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
