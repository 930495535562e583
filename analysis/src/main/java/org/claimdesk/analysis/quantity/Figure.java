package org.claimdesk.analysis.quantity;

import java.math.BigDecimal;
import org.claimdesk.core.claim.Quantity.Direction;
import org.jspecify.annotations.Nullable;

/**
 * An amount and the second number that goes with it.
 *
 * @param amount value, unit and all tokens of the figure
 * @param upTo the end of a range, else null
 * @param from the value before a change, else null
 * @param direction known from the figure itself, else NONE
 */
record Figure(
        Amount amount, @Nullable BigDecimal upTo, @Nullable BigDecimal from, Direction direction) {
    static Figure of(Amount amount) {
        return new Figure(amount, null, null, Direction.NONE);
    }

    static Figure moved(Amount amount, Direction direction) {
        return new Figure(amount, null, null, direction);
    }
}
