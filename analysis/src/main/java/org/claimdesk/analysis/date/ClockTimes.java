package org.claimdesk.analysis.date;

import org.claimdesk.analysis.word.Token;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads times of day: "5:30 p.m.", "10 am", "5.21 am", "14:30 GMT", "noon". */
final class ClockTimes {
    private static final WordSet ZONES = WordSet.of(
            "gmt", "utc", "bst", "cet", "cest", "est", "edt", "et", "cst", "cdt", "mst", "mdt", "pst", "pdt", "pt",
            "ist", "eest", "eet");
    private static final WordSet NAMED = WordSet.of("noon", "midnight");

    private final Tokens tokens;

    ClockTimes(Tokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Found atWord(int index) {
        boolean named = tokens.isIn(index, NAMED) && !tokens.isInnerDash(index + 1);
        return named ? Found.clock(index, index + 1) : null;
    }

    @Nullable
    Found atNumber(int index) {
        int end = afterFigures(index);
        if (end < 0) {
            return null;
        }
        int half = afterHalfOfDay(end);
        boolean timed = end > index + 1 || half > end;
        int zone = tokens.isIn(half, ZONES) ? half + 1 : half;
        boolean military = zone > half && tokens.get(index).isWhole(4);
        return timed || military ? Found.clock(index, zone) : null;
    }

    /** After "5", "5:30", "5.21" or "1430"; -1 when it is no time of day. */
    private int afterFigures(int index) {
        Token hour = tokens.get(index);
        if (tokens.isGlued(index) && !"([\"“,".contains(tokens.get(index - 1).text())) {
            return -1;
        }
        boolean colon = tokens.is(index + 1, ":") && tokens.isGlued(index + 1) && tokens.isGlued(index + 2);
        if (colon) {
            boolean time = isHour(hour) && isMinute(tokens.get(index + 2)) && !tokens.is(index + 3, ":");
            return time ? index + 3 : -1;
        }
        boolean figures = isHour(hour) || hour.isWhole(4) && hour.small() < 2400 && hour.small() % 100 < 60;
        return figures || (isDotted(hour) && afterHalfOfDay(index + 1) > index + 1) ? index + 1 : -1;
    }

    /** After "a.m.", "p.m.", "am", "pm". */
    private int afterHalfOfDay(int index) {
        if (tokens.is(index, "am") || tokens.is(index, "pm")) {
            return index + 1;
        }
        boolean letters = (tokens.is(index, "a") || tokens.is(index, "p"))
                && tokens.is(index + 1, ".")
                && tokens.is(index + 2, "m");
        if (!letters) {
            return index;
        }
        return tokens.is(index + 3, ".") && tokens.isGlued(index + 3) ? index + 4 : index + 3;
    }

    private static boolean isHour(Token token) {
        return (token.isWhole(1) || token.isWhole(2)) && token.small() <= 24;
    }

    /** Figures such as "5.21" and "17.05". */
    private static boolean isDotted(Token hour) {
        String figures = hour.text();
        int point = hour.isNumber() ? figures.indexOf('.') : -1;
        return (point == 1 || point == 2) && figures.length() == point + 3 && figures.charAt(point + 1) < '6';
    }

    private static boolean isMinute(Token token) {
        return token.isWhole(2) && token.small() < 60;
    }
}
