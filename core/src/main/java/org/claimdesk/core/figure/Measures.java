package org.claimdesk.core.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Units of measurement, as far as they convert into each other. */
public interface Measures {
    boolean knows(String unit);

    /** The value in another unit; null when the two measure different things, or one of them is not known. */
    @Nullable
    BigDecimal convert(BigDecimal value, String from, String to);
}
