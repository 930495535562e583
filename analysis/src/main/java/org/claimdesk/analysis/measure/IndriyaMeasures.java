package org.claimdesk.analysis.measure;

import java.math.BigDecimal;
import org.claimdesk.core.figure.Measures;
import org.jspecify.annotations.Nullable;

/** Units of measurement by the reference implementation of JSR 385, which is loaded when the first one is asked for. */
public final class IndriyaMeasures implements Measures {
    @Override
    public boolean knows(String unit) {
        return UnitTable.UNITS.containsKey(unit);
    }

    @Override
    public @Nullable BigDecimal convert(BigDecimal value, String from, String to) {
        if (!knows(from) || !knows(to)) {
            return null;
        }
        return from.equals(to) ? value : UnitTable.convert(value, from, to);
    }
}
