package org.claimdesk.analysis.quantity;

import java.util.HashSet;
import java.util.Set;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordMap;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the unit after a number. */
final class Units {
    private static final WordMap<String> FORMS = WordLists.forms("units.txt");
    /** The first words of units that have several. */
    private static final WordSet OPENING_LONGER = openingLonger();

    private static final int MOST_TOKENS = 3;
    /** One-letter units need to stand close to the number, or a sign before them. */
    private static final WordSet CLOSE_ONLY =
            WordSet.of("m", "g", "c", "f", "pc", "in", "mb", "bp", "pp", "tb", "mi", "ha", "w", "p");

    /** "A 1080p screen" costs no pence. */
    private static final WordSet LINES_OF_A_PICTURE =
            WordSet.of("144", "240", "360", "480", "576", "720", "1080", "1440", "2160", "4320");

    private static final WordSet APART = WordSet.of("m", "g", "ha");

    private static final WordSet SPANS =
            WordSet.of("years", "months", "weeks", "days", "hours", "minutes", "seconds", "decades", "centuries");

    private Units() {}

    private static WordSet openingLonger() {
        Set<String> openings = new HashSet<>();
        for (String words : FORMS.words()) {
            int end = 0;
            while (end < words.length() && Character.isLetter(words.charAt(end))) {
                end++;
            }
            if (end < words.length()) {
                openings.add(words.substring(0, Math.max(1, end)));
            }
        }
        return WordSet.copyOf(openings);
    }

    record Unit(String form, int end) {}

    /** The unit whose words begin at a token, an adjective's dash before it allowed; null when there is none. */
    static @Nullable Unit at(Tokens tokens, int index) {
        int start = tokens.isInnerDash(index) ? index + 1 : index;
        if (isAmerican(tokens, start)) {
            String dollars = FORMS.get(tokens.get(start + 4).text());
            return dollars != null && dollars.equals("USD") ? new Unit(dollars, start + 5) : null;
        }
        int longest = tokens.isIn(start, OPENING_LONGER) ? MOST_TOKENS : 1;
        for (int length = longest; length > 0; length--) {
            String form = FORMS.get(words(tokens, start, length));
            if (form != null && isLikely(tokens, start, length)) {
                return new Unit(form, start + length);
            }
        }
        return null;
    }

    /** Whether "U.S." begins at a token. */
    private static boolean isAmerican(Tokens tokens, int index) {
        return tokens.is(index, "u")
                && tokens.is(index + 1, ".")
                && tokens.is(index + 2, "s")
                && tokens.is(index + 3, ".");
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
        if (tokens.get(start).capital() && (first.equals("m") || first.equals("g") || first.equals("p"))) {
            return false;
        }
        if (first.equals("p") && tokens.isIn(start - 1, LINES_OF_A_PICTURE)) {
            return false;
        }
        return tokens.isGlued(start)
                || isSymbolApart(tokens, start)
                || ((first.equals("c") || first.equals("f"))
                        && tokens.get(start).capital()
                        && tokens.get(start).end() - tokens.get(start).start() == 1
                        && tokens.is(start - 1, "°"));
    }

    /** "75 m (250 ft)". */
    private static boolean isSymbolApart(Tokens tokens, int index) {
        return tokens.isIn(index, APART)
                && !tokens.get(index).capital()
                && tokens.get(index - 1).isNumber();
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
                    && !tokens.isDash(i)
                    && !tokens.isDash(i - 1);
            words.append(apart ? " " : "").append(tokens.get(i).text());
        }
        return words.toString();
    }

    private static boolean isSign(String word) {
        return word.equals("/") || word.equals("°");
    }
}
