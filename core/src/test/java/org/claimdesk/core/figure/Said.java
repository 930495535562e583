package org.claimdesk.core.figure;

import java.math.BigDecimal;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.Quantity.Direction;
import org.claimdesk.core.claim.Quantity.Hedge;
import org.jspecify.annotations.Nullable;

/** A number as a text could state it; exact, unmoved and of no time unless told otherwise. */
record Said(
        BigDecimal value,
        @Nullable BigDecimal from,
        String unit,
        Direction direction,
        boolean arrived,
        Hedge hedge,
        @Nullable String baseline,
        @Nullable String period) {

    static Said said(String value, String unit) {
        return said(new BigDecimal(value), unit);
    }

    static Said said(BigDecimal value, String unit) {
        return new Said(value, null, unit, Direction.NONE, false, Hedge.EXACT, null, null);
    }

    Said up() {
        return new Said(value, from, unit, Direction.UP, arrived, hedge, baseline, period);
    }

    Said down() {
        return new Said(value, from, unit, Direction.DOWN, arrived, hedge, baseline, period);
    }

    Said to() {
        return new Said(value, from, unit, direction, true, hedge, baseline, period);
    }

    Said from(BigDecimal former) {
        return new Said(value, former, unit, Direction.NONE, true, hedge, baseline, period);
    }

    Said hedged(Hedge how) {
        return new Said(value, from, unit, direction, arrived, how, baseline, period);
    }

    Said during(String time) {
        return new Said(value, from, unit, direction, arrived, hedge, baseline, time);
    }

    Said against(String time) {
        return new Said(value, from, unit, direction, arrived, hedge, time, period);
    }

    Quantity number() {
        return new Quantity(
                value,
                null,
                from,
                unit,
                direction,
                arrived,
                hedge,
                BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())),
                baseline,
                period,
                value.toPlainString() + " " + unit,
                new TextPositionSelector(0, 1));
    }
}
