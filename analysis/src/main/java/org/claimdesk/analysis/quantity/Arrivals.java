package org.claimdesk.analysis.quantity;

import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.claimdesk.core.claim.Quantity.Direction;

/** Reads which numbers are where something moved to: "to 5 %", "by 2 % to a record 5 million", "below 5 %". */
final class Arrivals {
    /** What may stand between "to" and the number: "a record", "its lowest level of", "just". */
    private static final WordSet LEVELS = WordSet.of(
            "a",
            "an",
            "its",
            "their",
            "the",
            "record",
            "high",
            "low",
            "level",
            "of",
            "all",
            "time",
            "highest",
            "lowest",
            "new",
            "total",
            "peak",
            "just",
            "only",
            "well",
            "slightly",
            "year",
            "month",
            "week",
            "decade",
            "day",
            "-",
            "ever",
            "even",
            "still",
            "fresh",
            "historic",
            "annual",
            "annualized",
            "annualised",
            "adjusted",
            "rate",
            "average");

    private static final WordSet BORDERS =
            WordSet.of("below", "above", "under", "beneath", "past", "beyond", "through");
    private static final WordSet ADVERBS = WordSet.of("again", "further", "back", "even", "only", "just", "slightly");
    private static final WordSet LINKS =
            WordSet.of("in", "on", "last", "this", "the", "over", "during", "for", "past", ",");
    private static final int LONGEST_LEVEL = 7;
    private static final int LONGEST_TIME = 6;

    private final Scene scene;
    private final Tokens tokens;
    private final Directions directions;

    Arrivals(Scene scene, Directions directions) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.directions = directions;
    }

    /**
     * The index of the "to" that leads to a number, or -1.
     *
     * @param first where its hedge begins
     */
    int arrow(int first) {
        return lead(first, "to");
    }

    /** Whether a number is what something moved from: "from 5 %". */
    boolean isFormer(int first) {
        return lead(first, "from") >= 0;
    }

    /** The index of a word that leads to a number, or -1. */
    int lead(int first, String word) {
        int i = first - 1;
        while (i > first - LONGEST_LEVEL && (tokens.isIn(i, LEVELS) || i < first - 1 && isAge(i))) {
            i--;
        }
        return tokens.is(i, word) ? i : -1;
    }

    /** The 10 of "a 10-year high of". */
    private boolean isAge(int index) {
        return tokens.is(index + 1, "-") && tokens.get(index).isNumber()
                || tokens.get(index + 1).text().equals("-");
    }

    /** Whether a number is a border that is passed: "fell below 5 %". */
    boolean isPassed(int first) {
        return tokens.isIn(first, BORDERS) && directions.before(first - 1, 1) != Direction.NONE;
    }

    /** The direction of the verb right before "to", adverbs and days left out. */
    Direction direction(int arrow) {
        int i = arrow - 1;
        while (i > arrow - LONGEST_TIME
                && (tokens.isIn(i, ADVERBS) || tokens.get(i).text().endsWith("ly") || isTime(i))) {
            i--;
        }
        return tokens.is(i, "up") && Hedges.isWent(tokens, i - 1) ? Direction.UP : directions.before(i, 1);
    }

    /** Whether nothing but a time stands between a number and the "to" behind it: "rose 4 % in March to". */
    boolean leadsOn(int end, int arrow) {
        if (arrow < end || arrow > end + LONGEST_TIME) {
            return false;
        }
        for (int i = end; i < arrow; i++) {
            if (!isTime(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTime(int index) {
        return scene.isDated(index) || tokens.isIn(index, LINKS);
    }
}
