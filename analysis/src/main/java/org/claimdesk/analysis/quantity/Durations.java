package org.claimdesk.analysis.quantity;

import java.math.BigDecimal;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads stretches of time whose number is an article: "for a decade", "within a week", "more than a century". */
final class Durations {
    private static final WordSet BEFORE = WordSet.of(
            "for", "in", "within", "over", "nearly", "almost", "about", "around", "than", "least", "lasted", "took",
            "only", "just", "under", "after", "every", "to");
    private static final WordSet SPANS =
            WordSet.of("hour", "week", "fortnight", "month", "year", "decade", "century", "millennium");
    private static final WordSet AFTER = WordSet.of("ago", "earlier", "later", "when", "old");

    private final Scene scene;
    private final Tokens tokens;

    Durations(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** The words that an article makes a stretch of time with. */
    static WordSet spans() {
        return SPANS;
    }

    /** Whether an article leads to a stretch of time. */
    static boolean mayFollow(Tokens tokens, int article) {
        return tokens.isIn(article + 1, SPANS) && tokens.isIn(article - 1, BEFORE);
    }

    @Nullable
    Amount at(int index) {
        boolean article = tokens.is(index, "a") || tokens.is(index, "an");
        if (!article || !mayFollow(tokens, index) || scene.isDated(index) || scene.isDated(index + 1)) {
            return null;
        }
        Units.Unit unit = Units.at(tokens, index + 1);
        if (unit == null || tokens.isIn(unit.end(), AFTER) || tokens.isInnerDash(unit.end()) || isRate(index)) {
            return null;
        }
        return isWithHalf(unit.end())
                ? amount(index, unit.end() + 3, "1.5", "0.1", unit)
                : amount(index, unit.end(), "1", "1", unit);
    }

    private boolean isWithHalf(int end) {
        return tokens.is(end, "and") && tokens.is(end + 1, "a") && tokens.is(end + 2, "half");
    }

    private static Amount amount(int first, int end, String value, String precision, Units.Unit unit) {
        return new Amount(first, end, new BigDecimal(value), new BigDecimal(precision), unit.form(), false, false);
    }

    /** "Twice in a year" tells how often. */
    private boolean isRate(int index) {
        return tokens.is(index - 1, "in") && (tokens.is(index - 2, "once") || tokens.is(index - 2, "twice"));
    }
}
