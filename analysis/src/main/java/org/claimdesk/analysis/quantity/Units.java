package org.claimdesk.analysis.quantity;

import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordMap;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the unit after a number. */
final class Units {
    private static final WordMap<String> FORMS = WordLists.forms("units.txt");
    private static final int MOST_TOKENS = 3;
    /** One-letter units need to stand close to the number, or a sign before them. */
    private static final WordSet CLOSE_ONLY =
            WordSet.of("m", "g", "c", "f", "pc", "in", "mb", "bp", "pp", "tb", "mi", "ha", "w");

    private static final WordSet SPANS =
            WordSet.of("years", "months", "weeks", "days", "hours", "minutes", "seconds", "decades", "centuries");

    private Units() {}

    record Unit(String form, int end) {}

    /** The unit whose words begin at a token, an adjective's dash before it allowed; null when there is none. */
    static @Nullable Unit at(Tokens tokens, int index) {
        int start = tokens.isInnerDash(index) ? index + 1 : index;
        for (int length = MOST_TOKENS; length > 0; length--) {
            String form = FORMS.get(words(tokens, start, length));
            if (form != null && isLikely(tokens, start, length)) {
                return new Unit(form, start + length);
            }
        }
        return null;
    }

    static boolean isSpan(String unit) {
        return SPANS.contains(unit);
    }

    /** Money has the three capital letters of ISO 4217. */
    static boolean isMoney(String unit) {
        return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static boolean isLikely(Tokens tokens, int start, int length) {
        String first = tokens.get(start).text();
        if (length > 1 || !CLOSE_ONLY.contains(first)) {
            return !(first.equals("second") && !tokens.isDash(start - 1));
        }
        if (tokens.get(start).capital() && (first.equals("m") || first.equals("g"))) {
            return false;
        }
        return tokens.isGlued(start)
                || ((first.equals("c") || first.equals("f"))
                        && tokens.get(start).capital()
                        && tokens.get(start).end() - tokens.get(start).start() == 1
                        && tokens.is(start - 1, "°"));
    }

    private static String words(Tokens tokens, int start, int length) {
        if (length == 1) {
            return tokens.get(start).text();
        }
        StringBuilder words = new StringBuilder();
        for (int i = start; i < start + length; i++) {
            boolean apart = i > start
                    && !isSign(tokens.get(i).text())
                    && !isSign(tokens.get(i - 1).text())
                    && !tokens.isDash(i);
            words.append(apart ? " " : "").append(tokens.get(i).text());
        }
        return words.toString();
    }

    private static boolean isSign(String word) {
        return word.equals("/") || word.equals("°");
    }
}
