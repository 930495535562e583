package org.claimdesk.analysis.quantity;

import org.claimdesk.analysis.word.Stretch;
import org.claimdesk.analysis.word.Token;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.claimdesk.core.claim.Quantity.Direction;
import org.jspecify.annotations.Nullable;

/** Reads what a number is measured against and which time it covers, in the words of the text. */
final class Surroundings {
    private static final WordSet PREPOSITIONS = WordSet.of(
            "in",
            "during",
            "over",
            "for",
            "on",
            "by",
            "from",
            "between",
            "until",
            "through",
            "throughout",
            "within",
            "at",
            "as",
            "before",
            "after");
    private static final WordSet ADVERBIALS = WordSet.of(
            "last",
            "this",
            "next",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "earlier",
            "later",
            "since",
            "past",
            "half",
            "a",
            "two",
            "three",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");
    /** What part of a time is meant: "in early", "at the end of", "in fiscal year". */
    private static final WordSet PARTS = WordSet.of(
            "the",
            "early",
            "late",
            "mid",
            "-",
            "end",
            "start",
            "beginning",
            "middle",
            "of",
            "fiscal",
            "financial",
            "year",
            "period",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "same",
            "month",
            "quarter",
            "half",
            "first",
            "second");

    private static final WordSet SPANNING = WordSet.of("to", "until", "till", "through");
    private static final WordSet AFTER_THE = WordSet.of("previous", "preceding", "day");
    private static final int LONGEST_PART = 5;
    private static final WordSet RATES = WordSet.of("a", "an", "per", "each", "every");
    private static final WordSet RATE_UNITS = WordSet.of(
            "day",
            "week",
            "month",
            "year",
            "hour",
            "minute",
            "second",
            "night",
            "season",
            "quarter",
            "decade",
            "annum",
            "fortnight");
    private static final WordSet PAST_TIMES =
            WordSet.of("previous", "prior", "same", "preceding", "year", "quarter", "month", "week", "corresponding");
    private static final WordSet COMPARED = WordSet.of("compared", "versus", "vs", "against", "relative");
    private static final WordSet MEASURES = WordSet.of(
            "dollar",
            "euro",
            "pound",
            "yen",
            "rouble",
            "ruble",
            "franc",
            "yuan",
            "rupee",
            "peso",
            "currency",
            "currencies",
            "forecast",
            "forecasts",
            "expectations",
            "estimate",
            "estimates",
            "average",
            "target",
            "targets",
            "benchmark",
            "baseline",
            "none",
            "nil");
    private static final int NEAR = 6;
    private static final int FAR = 12;
    private static final int NEAR_ENOUGH = 8;
    private static final int LONGEST = 12;

    private final Scene scene;
    private final Tokens tokens;
    private final Arrivals arrivals;

    Surroundings(Scene scene, Arrivals arrivals) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.arrivals = arrivals;
    }

    /** What the amount is measured against: the words after "than", "compared with" or "from" up to the clause's end; else null. */
    @Nullable
    String baseline(Amount amount, Direction direction) {
        int start = baselineStart(amount, direction);
        int end = start;
        boolean time = tokens.is(start - 1, "from");
        while (start > 0 && end < start + LONGEST && !scene.endsClause(end) && !tokens.is(end, ",")) {
            boolean arrow =
                    tokens.is(end, "to") && (tokens.get(end + 1).isNumber() || Money.at(tokens, end + 1) != null);
            if (arrow) {
                break; // "fell against the dollar to $1.25"
            }
            if (time && end > start && scene.isDated(end - 1) && !scene.isDated(end) && !isOwner(end)) {
                break;
            }
            end++;
        }
        return start > 0 && end > start ? tokens.words(start, end) : null;
    }

    /** The 's of "December's 5 %". */
    private boolean isOwner(int index) {
        return tokens.get(index).text().startsWith("'")
                || tokens.get(index - 1).text().endsWith("'s");
    }

    private int baselineStart(Amount amount, Direction direction) {
        if (amount.unit().equals("score")) {
            return -1;
        }
        boolean compared = direction != Direction.NONE || amount.unit().equals("times");
        for (int i = amount.end(); i < amount.end() + FAR && !scene.endsClause(i); i++) {
            if (tokens.is(i, ",") && !tokens.is(i + 1, "than") && !tokens.isIn(i + 1, COMPARED)) {
                return -1;
            }
            if (tokens.is(i, "than") && compared && !isHedge(i)) {
                return i + 1;
            }
            if (tokens.is(i, "against") && !isMeasure(i + 1)) {
                return -1; // "within 48 hours and prepare against the enemy"
            }
            if (tokens.isIn(i, COMPARED) && i - amount.end() < NEAR_ENOUGH) {
                return tokens.is(i + 1, "with") || tokens.is(i + 1, "to")
                        ? i + 2
                        : tokens.is(i, "compared") || tokens.is(i, "relative") ? -1 : i + 1;
            }
            if (tokens.is(i, "from") && direction != Direction.NONE && isEarlierTime(i + 1) && !isSpan(i + 1)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "against 5.81 at the same time", "against a forecast of 3 %", "against the dollar": a figure, a time or money. */
    private boolean isMeasure(int index) {
        for (int i = index; i < index + NEAR && !scene.endsClause(i); i++) {
            Token token = tokens.get(i);
            if (token.isNumber() || scene.isDated(i) || tokens.isIn(i, PAST_TIMES) || tokens.isIn(i, MEASURES)) {
                return true;
            }
        }
        return false;
    }

    /** "more than 300" hedges the next number; it compares nothing. */
    private boolean isHedge(int than) {
        boolean number = tokens.get(than + 1).isNumber() || Money.at(tokens, than + 1) != null;
        return number && !scene.isDated(than + 1);
    }

    private boolean isEarlierTime(int index) {
        int word = tokens.is(index, "the") || tokens.is(index, "a") ? index + 1 : index;
        return scene.isDated(index) || tokens.isIn(word, PAST_TIMES);
    }

    /** The time the amount covers: a rate ("a day"), else the date nearest after it, else the last one before it; else null. */
    @Nullable
    String period(Amount amount, boolean moved, int nextAmount, int previousEnd) {
        if (!scene.isDated(amount.end())
                && tokens.isIn(amount.end(), RATES)
                && tokens.isIn(amount.end() + 1, RATE_UNITS)) {
            return tokens.words(amount.end(), amount.end() + 2);
        }
        if (Units.isSpan(amount.unit()) && !moved) {
            return null;
        }
        if (isYearBefore(amount.end())) {
            return tokens.words(amount.end(), amount.end() + 3);
        }
        boolean former = tokens.is(amount.first() - 1, "from") && !isPair(amount);
        boolean arrived = arrivals.arrow(amount.first()) >= 0; // "rose 4 % in March to 5 million"
        String before = null;
        for (Stretch day : scene.days()) {
            if (day.first() > nextAmount) {
                break;
            }
            boolean after = day.first() >= amount.end();
            if (!after && (former || day.first() < previousEnd || !arrived && belongsTo(previousEnd, day))) {
                continue;
            }
            String words = adverbial(day);
            if (after && words != null && !isBaseline(amount, day)) {
                return words;
            }
            before = words != null && !after ? words : before;
        }
        return before;
    }

    /** "from 5 to 6 %" */
    private boolean isPair(Amount amount) {
        for (int i = amount.first() + 1; i < amount.end(); i++) {
            if (tokens.is(i, "to")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a day stands right behind the number before: "5 % in 2019, is now 7 %". */
    private boolean belongsTo(int previousEnd, Stretch day) {
        return previousEnd > 0 && day.first() - previousEnd <= 2;
    }

    /** "1,127 the year before". */
    private boolean isYearBefore(int index) {
        return tokens.is(index, "the")
                && tokens.isIn(index + 1, RATE_UNITS)
                && tokens.is(index + 2, "before")
                && !scene.isDated(index + 2);
    }

    private boolean isBaseline(Amount amount, Stretch day) {
        for (int i = Math.max(amount.end(), day.first() - FAR); i < day.first(); i++) {
            if (tokens.is(i, "than") || tokens.isIn(i, COMPARED)) {
                return true;
            }
        }
        return tokens.is(day.first() - 1, "from") && !isSpan(day.first());
    }

    /** "from 2019 to 2021" */
    private boolean isSpan(int first) {
        for (Stretch day : scene.days()) {
            for (int i = first + 1; day.first() == first && i < day.end(); i++) {
                if (SPANNING.contains(tokens.get(i).text())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The date with its preposition; null when it only describes a thing ("the 2020 election"). */
    private @Nullable String adverbial(Stretch day) {
        int before = day.first() - 1;
        if (tokens.is(before, "the") && tokens.isIn(day.first(), AFTER_THE)) {
            return tokens.words(before, day.end());
        }
        int preposition = before;
        while (preposition > before - LONGEST_PART && tokens.isIn(preposition, PARTS)) {
            preposition--;
        }
        if (tokens.isIn(preposition, PREPOSITIONS)) {
            return isAdjective(day) ? null : tokens.words(beginning(preposition), day.end());
        }
        return tokens.isIn(day.first(), ADVERBIALS) ? tokens.words(day.first(), day.end()) : null;
    }

    /** "since he took office in January 2019" is no "in January 2019". */
    private int beginning(int preposition) {
        for (int i = preposition; i > preposition - NEAR_ENOUGH && !scene.endsClause(i) && !tokens.is(i, ","); i--) {
            if (tokens.is(i, "since")) {
                return i;
            }
        }
        return preposition;
    }

    /** "in the 2020 election". */
    private boolean isAdjective(Stretch day) {
        boolean year = day.end() == day.first() + 1 && tokens.get(day.first()).isWhole(4);
        return year
                && tokens.is(day.first() - 1, "the")
                && tokens.get(day.end()).isWord();
    }
}
