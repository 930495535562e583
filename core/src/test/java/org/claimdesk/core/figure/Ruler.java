package org.claimdesk.core.figure;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows metres and kilometres, kilograms, and temperatures whose zeros are 32 apart and whose degrees are the same. */
final class Ruler implements Measures {
    private static final Map<String, String> KINDS =
            Map.of("m", "length", "km", "length", "kg", "mass", "°C", "warmth", "°F", "warmth");

    @Override
    public boolean knows(String unit) {
        return KINDS.containsKey(unit);
    }

    @Override
    public @Nullable BigDecimal convert(BigDecimal value, String from, String to) {
        if (!knows(from) || !KINDS.get(from).equals(KINDS.get(to))) {
            return null;
        }
        return inBase(to, inBase(from, value, false), true);
    }

    private static BigDecimal inBase(String unit, BigDecimal value, boolean back) {
        return switch (unit) {
            case "km" -> value.movePointRight(back ? -3 : 3);
            case "°F" -> back ? value.add(BigDecimal.valueOf(32)) : value.subtract(BigDecimal.valueOf(32));
            default -> value;
        };
    }
}
