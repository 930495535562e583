package org.claimdesk.analysis.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import org.claimdesk.analysis.word.Cardinal;
import org.claimdesk.analysis.word.Cardinals;
import org.claimdesk.analysis.word.Token;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads parts of a whole as percentages, so that they compare: "two-thirds", "half of", "a fifth", "3/4", "1 in 5". */
final class Shares {
    private static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("half", 2),
            Map.entry("halves", 2),
            Map.entry("third", 3),
            Map.entry("thirds", 3),
            Map.entry("quarter", 4),
            Map.entry("quarters", 4),
            Map.entry("fourth", 4),
            Map.entry("fourths", 4),
            Map.entry("fifth", 5),
            Map.entry("fifths", 5),
            Map.entry("sixth", 6),
            Map.entry("sixths", 6),
            Map.entry("seventh", 7),
            Map.entry("sevenths", 7),
            Map.entry("eighth", 8),
            Map.entry("eighths", 8),
            Map.entry("ninth", 9),
            Map.entry("ninths", 9),
            Map.entry("tenth", 10),
            Map.entry("tenths", 10));
    private static final WordSet AFTER_HALF = WordSet.of(
            "of", "the", "their", "its", "his", "her", "our", "my", "your", "all", "those", "these", "that", "what",
            "as", "said");
    private static final WordSet BEFORE_HALF = WordSet.of(
            "by", "in", "than", "about", "nearly", "almost", "only", "over", "least", "under", "just", "roughly");
    private static final WordSet BEFORE_HALF_OF_TWO =
            WordSet.of("first", "second", "other", "better", "latter", "back", "front", "top", "bottom");
    private static final WordSet AFTER_A_HALF =
            WordSet.of("in", "since", "after", "between", "over", "from", "during", "on", "and", "to", "last", "this");
    /** "in the last three quarters" are stretches of a year. */
    private static final WordSet BEFORE_QUARTERS = WordSet.of("last", "past", "next", "for", "in", "consecutive");

    private static final WordSet AS_MUCH = WordSet.of(
            "much", "many", "large", "big", "high", "fast", "long", "likely", "often", "well", "good", "great");

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final WordSet MOVES =
            WordSet.of("up", "down", "off", "fell", "rose", "gained", "lost", "added", "dropped", "slipped", "climbed");

    private static final WordSet PEOPLE = WordSet.of("people", "persons");
    private static final int DIGITS = 4;

    private final Scene scene;
    private final Tokens tokens;

    Shares(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Whether a word names a part of a whole: "third". */
    static boolean isPart(Token token) {
        return PARTS.containsKey(token.text());
    }

    /** The words that name a part of a whole. */
    static Set<String> parts() {
        return PARTS.keySet();
    }

    @Nullable
    Amount at(int index) {
        Token token = tokens.get(index);
        if (scene.isDated(index)) {
            return null;
        }
        if (token.is("half")) {
            return half(index);
        }
        if (token.isNumber() && tokens.is(index + 1, "/")) {
            return fraction(index);
        }
        Amount named = named(index);
        return named != null ? named : oneIn(index);
    }

    private @Nullable Amount half(int index) {
        if (tokens.is(index + 1, "a") || tokens.is(index + 1, "an")) {
            return halfUnit(index);
        }
        boolean cutIn = tokens.is(index - 1, "in") || tokens.is(index - 1, "by");
        boolean name = tokens.isInnerDash(index + 1) || tokens.isHyphenated(index) || tokens.is(index - 1, "and");
        boolean ordinal = tokens.isIn(index - 1, BEFORE_HALF_OF_TWO);
        if (tokens.is(index + 1, "as") && tokens.isIn(index + 2, AS_MUCH)) {
            return halfAsMuch(index);
        }
        boolean part = tokens.isIn(index + 1, AFTER_HALF)
                || cutIn
                || tokens.isIn(index - 1, BEFORE_HALF) && !tokens.get(index + 1).isWord();
        return part && !name && !ordinal ? share(index, index + 1, BigDecimal.ONE, BigDecimal.valueOf(2)) : null;
    }

    /** "costs half as much" is a multiple; "grew by half as much" is none of what it was before, but of another growth. */
    private @Nullable Amount halfAsMuch(int index) {
        return tokens.is(index - 1, "by")
                ? null
                : new Amount(index, index + 1, HALF, new BigDecimal("0.1"), "times", false, false);
    }

    /** "half an hour", "half a percent": half of the unit, no share; "half a million" is a number. */
    private @Nullable Amount halfUnit(int index) {
        Units.Unit unit = Units.at(tokens, index + 2);
        return unit == null
                ? null
                : new Amount(index, unit.end(), HALF, new BigDecimal("0.1"), unit.form(), false, false);
    }

    /** "3/4", "1/1024"; not "24/7" and no date. */
    private @Nullable Amount fraction(int index) {
        Token below = tokens.get(index + 2);
        int upper = tokens.get(index).small();
        int lower = below.small();
        boolean close = tokens.isGlued(index + 1)
                && tokens.isGlued(index + 2)
                && !tokens.isGlued(index)
                && !Labels.runsOn(tokens, index + 3);
        if (!close || upper <= 0 || upper >= lower || tokens.is(index + 3, "/")) {
            return null;
        }
        Units.Unit unit = Units.at(tokens, index + 3);
        if (unit == null && tokens.isIn(index - 1, MOVES) && !tokens.is(index + 3, "of")) {
            return part(index, BigDecimal.valueOf(upper), lower, new Units.Unit("", index + 3)); // "the share fell 1/8"
        }
        return unit == null || unit.form().equals("people")
                ? share(index, index + 3, BigDecimal.valueOf(upper), BigDecimal.valueOf(lower))
                : part(index, BigDecimal.valueOf(upper), lower, unit);
    }

    /** "7/8 percent", "1/2 mile", "a quarter of a century": a part of the unit, no share. */
    private static Amount part(int index, BigDecimal upper, int lower, Units.Unit unit) {
        BigDecimal value = upper.divide(BigDecimal.valueOf(lower), DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return new Amount(index, unit.end(), value, new BigDecimal("0.1"), unit.form(), false, false);
    }

    /** "two-thirds", "a fifth of", "three quarters". */
    private @Nullable Amount named(int index) {
        Token first = tokens.get(index);
        boolean article = first.is("a") || first.is("an");
        Cardinal count = article ? null : first.isWord() || first.isNumber() ? Cardinals.at(tokens, index) : null;
        int end = article ? index + 1 : count == null ? -1 : count.end();
        int part = end < 0 ? -1 : tokens.isInnerDash(end) ? end + 1 : end;
        Integer parts = part < 0 ? null : PARTS.get(tokens.get(part).text());
        if (parts == null || parts == 2 && article && !isByAHalf(index) || scene.isDated(part)) {
            return null;
        }
        BigDecimal upper = count == null ? BigDecimal.ONE : count.value();
        boolean plural = tokens.get(part).text().endsWith("s") || part > end;
        boolean quarters = parts == 4 && tokens.is(part, "quarters") && tokens.isIn(index - 1, BEFORE_QUARTERS);
        boolean stated = plural && !quarters
                || tokens.is(part + 1, "of")
                || tokens.is(index - 1, "by")
                || (article && tokens.isIn(index - 1, BEFORE_HALF));
        Amount ofScale = ofScale(index, part, upper, parts);
        Amount ofUnit = ofScale != null ? ofScale : ofUnit(index, part, upper, parts);
        return ofUnit != null
                ? ofUnit
                : stated && upper.compareTo(BigDecimal.valueOf(parts)) < 0
                        ? share(index, part + 1, upper, BigDecimal.valueOf(parts))
                        : null;
    }

    /** "fell by a half", not "by a half hour". */
    private boolean isByAHalf(int article) {
        int next = article + 2;
        boolean ends = !tokens.get(next).isWord() && !tokens.isDash(next) || tokens.isIn(next, AFTER_A_HALF);
        return tokens.is(article - 1, "by") && ends;
    }

    /** "a quarter of a million people", "a quarter million": a number, no share. */
    private @Nullable Amount ofScale(int index, int part, BigDecimal upper, int parts) {
        boolean article = tokens.is(part + 1, "of") && tokens.is(part + 2, "a");
        int scaleAt = article ? part + 3 : part + 1;
        BigDecimal scale = Cardinals.scale(tokens.get(scaleAt).text());
        if (scale == null) {
            return null;
        }
        BigDecimal value = upper.multiply(scale).divide(BigDecimal.valueOf(parts), 0, RoundingMode.HALF_UP);
        int end = scaleAt + 1;
        Units.Unit unit = Units.at(tokens, end);
        unit = unit != null ? unit : CountedNouns.at(tokens, end, false);
        BigDecimal precision = scale.divide(BigDecimal.valueOf(100), 0, RoundingMode.UP);
        Amount amount = new Amount(index, end, value, precision, "", false, true);
        return unit == null ? amount : amount.in(unit.form(), unit.end());
    }

    private @Nullable Amount ofUnit(int index, int part, BigDecimal upper, int parts) {
        boolean article = tokens.is(part + 2, "a") || tokens.is(part + 2, "an");
        Units.Unit unit = tokens.is(part + 1, "of") && article ? Units.at(tokens, part + 3) : null;
        return unit == null ? null : part(index, upper, parts, unit);
    }

    /** "1 in 5", "one-in-five", "four out of five"; "3 in 10 days" is no share. */
    private @Nullable Amount oneIn(int index) {
        int dash = tokens.is(index + 2, "in") && tokens.isInnerDash(index + 1) && tokens.isInnerDash(index + 3) ? 1 : 0;
        boolean linked = tokens.is(index + 1 + dash, "in");
        Cardinal count = linked || tokens.is(index + 1, "out") && tokens.is(index + 2, "of")
                ? Cardinals.at(tokens, index)
                : null;
        if (count == null || count.end() != index + 1 || Labels.isLabel(tokens, index)) {
            return null;
        }
        int start = linked ? index + 2 + 2 * dash : index + 3;
        start = tokens.is(start, "every") ? start + 1 : start;
        Cardinal whole = scene.isDated(start) ? null : Cardinals.at(tokens, start);
        if (whole == null
                || whole.vague()
                || whole.value().compareTo(count.value()) <= 0
                || Units.at(tokens, whole.end()) != null && !tokens.isIn(whole.end(), PEOPLE)) {
            return null;
        }
        return Labels.runsOn(tokens, whole.end()) ? null : share(index, whole.end(), count.value(), whole.value());
    }

    private static Amount share(int first, int end, BigDecimal part, BigDecimal whole) {
        BigDecimal percent = part.movePointRight(2)
                .divide(whole, DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        BigDecimal value = percent.scale() < 0 ? percent.setScale(0) : percent;
        BigDecimal precision =
                value.compareTo(BigDecimal.ONE) < 0 ? BigDecimal.ONE.movePointLeft(value.scale()) : BigDecimal.ONE;
        return new Amount(first, end, value, precision, "%", false, false);
    }
}
