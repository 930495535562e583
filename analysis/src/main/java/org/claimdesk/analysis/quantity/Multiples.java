package org.claimdesk.analysis.quantity;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimdesk.analysis.word.Cardinal;
import org.claimdesk.analysis.word.Cardinals;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.claimdesk.core.claim.Quantity.Direction;
import org.jspecify.annotations.Nullable;

/** Reads multiplications: "doubled" and "twice as many" are 2 times, "threefold" 3 times, "halved" is 50 % down. */
final class Multiples {
    private static final Map<String, Integer> VERBS = Map.ofEntries(
            Map.entry("doubled", 2),
            Map.entry("doubles", 2),
            Map.entry("doubling", 2),
            Map.entry("tripled", 3),
            Map.entry("triples", 3),
            Map.entry("tripling", 3),
            Map.entry("trebled", 3),
            Map.entry("quadrupled", 4),
            Map.entry("quadrupling", 4),
            Map.entry("quintupled", 5),
            Map.entry("twofold", 2),
            Map.entry("threefold", 3),
            Map.entry("fourfold", 4),
            Map.entry("fivefold", 5),
            Map.entry("sixfold", 6),
            Map.entry("sevenfold", 7),
            Map.entry("eightfold", 8),
            Map.entry("tenfold", 10),
            Map.entry("hundredfold", 100),
            Map.entry("twice", 2),
            Map.entry("thrice", 3),
            Map.entry("double", 2),
            Map.entry("triple", 3),
            Map.entry("quadruple", 4));
    private static final WordSet AFTER_DOUBLE =
            WordSet.of("the", "that", "its", "their", "what", "those", "his", "her", "our", "in", "by");
    private static final WordSet NEED_MORE = WordSet.of("double", "triple", "quadruple");

    private final Tokens tokens;

    static Set<String> words() {
        Set<String> words = new HashSet<>(VERBS.keySet());
        words.addAll(List.of("halved", "halving", "halves"));
        return words;
    }

    Multiples(Scene scene) {
        this.tokens = scene.tokens();
    }

    /** A multiple with the way it goes. */
    record Multiple(Amount amount, Direction direction) {}

    @Nullable
    Multiple at(int index) {
        String word = tokens.get(index).text();
        if (word.equals("halved") || word.equals("halving") || word.equals("halves") && tokens.is(index + 1, "the")) {
            return new Multiple(amount(index, index + 1, BigDecimal.valueOf(50), "%"), Direction.DOWN);
        }
        Integer times = VERBS.get(word);
        if (times != null && isMeant(index, word)) {
            boolean still = word.equals("twice")
                    || word.equals("thrice")
                    || NEED_MORE.contains(word) && !tokens.is(index - 1, "to") && !tokens.is(index - 1, "will");
            return new Multiple(
                    amount(index, index + 1, BigDecimal.valueOf(times), "times"),
                    still ? Direction.NONE : Direction.UP);
        }
        return fold(index);
    }

    private boolean isMeant(int index, String word) {
        if (NEED_MORE.contains(word)) {
            return tokens.isIn(index + 1, AFTER_DOUBLE)
                    || tokens.is(index - 1, "will")
                    || tokens.is(index - 1, "to") && !tokens.get(index + 1).isWord();
        }
        return !tokens.isInnerDash(index + 1);
    }

    /** "a 10-fold increase". */
    private @Nullable Multiple fold(int index) {
        boolean figure = tokens.get(index).isNumber()
                || tokens.is(index + 2, "fold") && (tokens.isInnerDash(index + 1) || tokens.is(index, "a"));
        Cardinal number = figure ? Cardinals.at(tokens, index) : null;
        int fold = number == null ? -1 : tokens.isInnerDash(number.end()) ? number.end() + 1 : number.end();
        return fold > 0 && tokens.is(fold, "fold") && number != null
                ? new Multiple(amount(index, fold + 1, number.value(), "times"), Direction.NONE)
                : null;
    }

    private static Amount amount(int first, int end, BigDecimal value, String unit) {
        return new Amount(first, end, value, BigDecimal.ONE, unit, false, false);
    }
}
