package org.claimdesk.core.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimdesk.core.figure.Units.Sort;
import org.jspecify.annotations.Nullable;

/** Brings a figure into the unit of a claim, or says why that cannot be done. */
final class Aligning {
    /** Nouns that count the same persons. */
    private static final Set<String> PEOPLE =
            Set.of("people", "person", "persons", "inhabitant", "inhabitants", "resident", "residents", "individuals");

    private static final Map<String, String> AMBIGUOUS = Map.of(
            "tons", "a ton may be 907, 1000 or 1016 kg",
            "gallons", "a gallon may be 3.785 or 4.546 litres");

    private final Measures measures;
    private final Units units;

    Aligning(Measures measures, Units units) {
        this.measures = measures;
        this.units = units;
    }

    /** Why a figure in one unit cannot be told in the claim's; null when it can. */
    @Nullable
    Obstacle between(String claim, String figure) {
        Sort said = units.sort(claim);
        Sort shown = units.sort(figure);
        if (claim.equals(figure) || isConverted(claim, figure)) {
            return null;
        }
        if (said == Sort.MONEY && shown == Sort.MONEY) {
            return Obstacle.near(claim + " against " + figure + ": no rate of exchange is known");
        }
        if (said == Sort.COUNT && shown == Sort.COUNT) {
            return isSameThing(claim, figure)
                    ? null
                    : Obstacle.far(claim + " against " + figure + ": they count different things");
        }
        return other(claim, said, figure, shown);
    }

    private boolean isConverted(String claim, String figure) {
        return measures.convert(BigDecimal.ONE, figure, claim) != null;
    }

    private static Obstacle other(String claim, Sort said, String figure, Sort shown) {
        if (claim.isEmpty() || figure.isEmpty()) {
            return Obstacle.far("the " + (claim.isEmpty() ? "claim" : "figure") + " names no unit");
        }
        for (String unit : List.of(claim, figure)) {
            if (AMBIGUOUS.containsKey(unit) && (said == Sort.MEASURE || shown == Sort.MEASURE)) {
                return Obstacle.near(AMBIGUOUS.get(unit));
            }
        }
        boolean share = said == Sort.PERCENT && shown == Sort.COUNT || said == Sort.COUNT && shown == Sort.PERCENT;
        return Obstacle.far(
                share
                        ? "a count against a share: the whole is not known"
                        : claim + " against " + figure + ": they measure different things");
    }

    /** A bare number may count anything. */
    private static boolean isSameThing(String noun, String other) {
        return noun.isEmpty() || other.isEmpty() || singular(noun).equals(singular(other));
    }

    private static String singular(String noun) {
        String word = noun.toLowerCase(Locale.ROOT);
        if (PEOPLE.contains(word)) {
            return "people";
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    /** A value that {@linkplain #between can be told} in the claim's unit, told in it. */
    Value aligned(Facet facet, Value value, String figure, String claim) {
        if (figure.equals(claim) || measures.convert(BigDecimal.ONE, figure, claim) == null) {
            return value;
        }
        return value.map(
                number -> facet == Facet.CHANGE ? moved(number, figure, claim) : at(number, figure, claim),
                value.words(),
                claim);
    }

    private BigDecimal at(BigDecimal number, String from, String to) {
        return Objects.requireNonNull(measures.convert(number, from, to), from);
    }

    /** A difference of two degrees is the same wherever zero is. */
    private BigDecimal moved(BigDecimal number, String from, String to) {
        return at(number, from, to).subtract(at(BigDecimal.ZERO, from, to));
    }
}
