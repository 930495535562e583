package org.claimdesk.core.figure;

/** What a number tells: where something stands or stood, or how far it moved, in one of four ways. */
enum Facet {
    LEVEL,
    FORMER,
    /** How far, in the unit. */
    CHANGE,
    /** How far, in percentage points. */
    POINTS,
    /** How far, in percent of the value before. */
    RELATIVE,
    /** The value in terms of the value before. */
    RATIO;

    /** The unit of what a number in some unit tells. */
    String unit(String own) {
        return switch (this) {
            case LEVEL, FORMER, CHANGE -> own;
            case POINTS -> Units.POINTS;
            case RELATIVE -> Units.PERCENT;
            case RATIO -> Units.TIMES;
        };
    }

    /** Whether it is told in the number's own unit. */
    boolean isInUnit() {
        return this == LEVEL || this == FORMER || this == CHANGE;
    }

    boolean isMove() {
        return this == CHANGE || this == POINTS || this == RELATIVE;
    }
}
