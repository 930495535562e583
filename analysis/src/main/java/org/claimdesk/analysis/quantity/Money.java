package org.claimdesk.analysis.quantity;

import org.claimdesk.analysis.word.Token;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordMap;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the currency before a number: "$", "US$", "Rs.", "EUR". */
final class Money {
    private static final WordMap<String> SIGNS = WordLists.forms("money.txt");

    private Money() {}

    /** Whether a mark stands for money, alone or after the letters of a country. */
    static boolean isSign(Token token) {
        return !token.isWord() && SIGNS.get(token.text()) != null;
    }

    /** All codes in letters. */
    static WordSet codes() {
        return SIGNS.words();
    }

    record Sign(String code, int end) {}

    /** The sign at a token, or null; letters count only before a sign or as a code in capitals. */
    static @Nullable Sign at(Tokens tokens, int index) {
        String word = tokens.get(index).text();
        if (tokens.get(index).isWord()) {
            String compound = tokens.isGlued(index + 1)
                    ? SIGNS.get(word + tokens.get(index + 1).text())
                    : null;
            return compound != null ? new Sign(compound, index + 2) : code(tokens, index);
        }
        String code = SIGNS.get(word);
        return code == null ? null : new Sign(code, index + 1);
    }

    private static @Nullable Sign code(Tokens tokens, int index) {
        String code = tokens.get(index).capital() ? SIGNS.get(tokens.get(index).text()) : null;
        int number = tokens.is(index + 1, ".") && tokens.isGlued(index + 1) ? index + 2 : index + 1;
        return code != null && tokens.get(number).isNumber() ? new Sign(code, number) : null;
    }
}
