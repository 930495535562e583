package org.claimdesk.analysis.attribution;

import org.claimdesk.analysis.attribution.Tokens.Kind;
import org.claimdesk.analysis.word.WordSet;

/** Surnames that are words for a time as well, in a text that has them as such: "Theresa May", "Mr. Day". */
final class TimelySurnames {
    private static final WordSet BOTH = WordSet.of("may", "march", "august", "day", "weeks");
    private static final WordSet TITLES =
            WordSet.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "dame");

    /** What stands before a month or a day, and seldom before a name. */
    private static final WordSet BEFORE_TIMES = WordSet.of(
            "in", "on", "of", "since", "until", "till", "by", "from", "to", "through", "during", "before", "after",
            "last", "next", "early", "late", "mid", "this", "each", "every", "and", "or");

    private final Tokens tokens;
    private final boolean[] told;

    private TimelySurnames(Tokens tokens) {
        this.tokens = tokens;
        this.told = new boolean[tokens.spellings()];
    }

    static TimelySurnames in(Tokens tokens) {
        TimelySurnames surnames = new TimelySurnames(tokens);
        for (int i = 1; i < tokens.size(); i++) {
            if (surnames.isBoth(i) && tokens.isCapital(i - 1) && !surnames.isNumber(i + 1)) {
                surnames.told[tokens.spelling(i)] |= surnames.introduces(i - 1);
            }
        }
        return surnames;
    }

    private boolean isBoth(int i) {
        return tokens.isCapital(i) && BOTH.contains(tokens.lower(i));
    }

    private boolean introduces(int before) {
        String word = tokens.lower(before);
        return TITLES.contains(word) || Words.isFirstName(word) && !BOTH.contains(word);
    }

    private boolean isNumber(int i) {
        return i < tokens.size() && tokens.kind(i) == Kind.NUMBER;
    }

    /** Whether a name can begin with this token, which is such a word: "May said", not "in May", "May 5", "May God". */
    boolean standsAlone(int i) {
        return isTold(i) && !isAfterTime(i - 1) && isBeforeVerb(i + 1);
    }

    private boolean isTold(int i) {
        return isBoth(i) && told[tokens.spelling(i)];
    }

    private boolean isAfterTime(int before) {
        return before >= 0
                && (tokens.isCapital(before) || isNumber(before) || BEFORE_TIMES.contains(tokens.lower(before)));
    }

    /** Or at the end of what is said: "…," said May. */
    private boolean isBeforeVerb(int next) {
        if (next >= tokens.size()) {
            return true;
        }
        return switch (tokens.kind(next)) {
            case NUMBER, CAPITAL -> false;
            case WORD ->
                !Words.DETERMINERS.contains(tokens.lower(next))
                        && !Words.PERSONAL_PRONOUNS.contains(tokens.lower(next));
            default -> true;
        };
    }

    /** Whether a title or an office goes on with this token: "Mrs May", "Prime Minister May". */
    boolean follows(int before, int i) {
        String word = tokens.lower(before);
        return isTold(i) && !isNumber(i + 1) && (TITLES.contains(word) || Words.OFFICES.contains(word));
    }
}
