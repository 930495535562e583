package org.claimdesk.analysis.attribution;

import org.claimdesk.analysis.attribution.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/** Tells by the letters in brackets behind a name where it begins: "Immigration, Refugees and Citizenship Canada (IRCC)". */
final class Acronyms {
    private static final int LONGEST = 16;
    private static final int SHORTEST = 2;

    private final Tokens tokens;

    Acronyms(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The short name in brackets or commas behind a token, "IRCC" or "TfL"; null where there is none. */
    @Nullable
    String behind(int last) {
        boolean bracketed = stands(last, Kind.OPEN, Kind.CLOSE);
        if (!bracketed && !stands(last, Kind.COMMA, Kind.COMMA)) {
            return null;
        }
        String letters = tokens.words(last + 2, last + 2);
        boolean named = letters.length() >= SHORTEST && tokens.isCapital(last + 2);
        return named && (bracketed || start(last, letters) >= 0) ? letters : null;
    }

    private boolean stands(int last, Kind before, Kind behind) {
        return last + 3 < tokens.size() && tokens.kind(last + 1) == before && tokens.kind(last + 3) == behind;
    }

    /** The token of the first of the letters, looked for from the last one back; -1 where they are no initials. */
    int start(int last, String letters) {
        int left = letters.length();
        for (int i = last; i >= 0 && i > last - LONGEST && left > 0; i--) {
            if (tokens.isCapital(i)) {
                if (Character.toUpperCase(tokens.words(i, i).charAt(0)) != letters.charAt(left - 1)) {
                    return -1;
                }
                left--;
                if (left == 0) {
                    return i;
                }
            } else if (!isLink(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isLink(int i) {
        return switch (tokens.kind(i)) {
            case COMMA, POSSESSIVE -> true;
            case WORD ->
                Words.PREPOSITIONS.contains(tokens.lower(i))
                        || tokens.lower(i).equals("and")
                        || tokens.lower(i).equals("the");
            default -> false;
        };
    }
}
