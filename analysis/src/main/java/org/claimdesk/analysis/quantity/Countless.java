package org.claimdesk.analysis.quantity;

import java.math.BigDecimal;
import org.claimdesk.analysis.word.Cardinals;
import org.claimdesk.analysis.word.Ordinals;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads counts told by other words than numbers: "no deaths" is 0, "the third month in a row" 3 months. */
final class Countless {
    /** What people want to know the number of; "no plans" and "no details" are no counts. */
    private static final WordSet WORTH_COUNTING = WordSet.of(
            "deaths",
            "fatalities",
            "casualties",
            "injuries",
            "victims",
            "survivors",
            "cases",
            "infections",
            "arrests",
            "votes",
            "people",
            "children",
            "women",
            "men",
            "civilians",
            "soldiers",
            "troops",
            "passengers",
            "patients",
            "jobs",
            "seats",
            "members",
            "workers",
            "goals",
            "accidents",
            "incidents",
            "crashes",
            "attacks",
            "flights",
            "prosecutions",
            "convictions",
            "complaints",
            "murders",
            "killings",
            "layoffs");

    private static final WordSet RUNNING = WordSet.of("straight", "consecutive", "successive");
    private static final WordSet ENDINGS = WordSet.of("st", "nd", "rd", "th");
    private static final int NEAR = 3;

    private final Tokens tokens;

    Countless(Scene scene) {
        this.tokens = scene.tokens();
    }

    /** The words a count may begin with that no other reader begins at. */
    static WordSet words() {
        return WordSet.of("no");
    }

    /** A "no" that leads to nothing worth counting. */
    static boolean isPlainNo(Tokens tokens, int index) {
        return tokens.is(index, "no")
                && !tokens.isIn(index + 1, WORTH_COUNTING)
                && !tokens.isIn(index + 2, WORTH_COUNTING);
    }

    @Nullable
    Amount at(int index) {
        return tokens.is(index, "no") ? none(index) : row(index);
    }

    private @Nullable Amount none(int index) {
        Units.Unit noun = Cardinals.at(tokens, index + 1) == null ? CountedNouns.at(tokens, index + 1, false) : null;
        return noun != null && WORTH_COUNTING.contains(noun.form()) && noun.end() <= index + NEAR
                ? amount(index, noun.end(), 0, noun.form())
                : null;
    }

    /** "third month in a row", "12th straight year", "fourth consecutive quarter". */
    private @Nullable Amount row(int index) {
        boolean digits = tokens.get(index).small() > 0 && tokens.isGlued(index + 1) && tokens.isIn(index + 1, ENDINGS);
        int place = digits
                ? tokens.get(index).small()
                : Ordinals.PLACES.getOrDefault(tokens.get(index).text(), 0);
        int end = digits ? index + 2 : index + 1;
        boolean running = tokens.isIn(end, RUNNING);
        Units.Unit span = place < 2 ? null : Units.at(tokens, running ? end + 1 : end);
        if (span == null || !Units.isSpan(span.form()) && !span.form().equals("quarters")) {
            return null;
        }
        int last = rowEnd(span.end());
        return running || last > span.end() ? amount(index, last, place, span.form()) : null;
    }

    private int rowEnd(int index) {
        boolean row = tokens.is(index, "in") && tokens.is(index + 1, "a") && tokens.is(index + 2, "row");
        return row ? index + 3 : tokens.is(index, "running") ? index + 1 : index;
    }

    private static Amount amount(int first, int end, int value, String unit) {
        return new Amount(first, end, BigDecimal.valueOf(value), BigDecimal.ONE, unit, false, false);
    }
}
