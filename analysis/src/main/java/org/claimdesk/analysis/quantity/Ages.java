package org.claimdesk.analysis.quantity;

import java.math.BigDecimal;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;

/** Tells a bare number that is somebody's age: "aged 12", "Jane Doe, 42, of Leeds", "when she was six". */
final class Ages {
    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);
    private static final WordSet AGES = WordSet.of("aged", "age", "ages");
    private static final WordSet PEOPLE = WordSet.of("he", "she", "who", "i");
    private static final WordSet BEING = WordSet.of("was", "is", "turned", "turns", "am");
    /** What follows an age between commas. */
    private static final WordSet BEHIND = WordSet.of(
            "a", "an", "the", "of", "from", "who", "whose", "was", "is", "has", "had", "said", "says", "told");
    /** What may follow an age that ends a clause. */
    private static final WordSet OVER =
            WordSet.of("and", "when", "but", "so", "then", "or", "at", "after", "before", "now", "today");
    /** What leads to a time of somebody's life. */
    private static final WordSet TIMES = WordSet.of("when", "since", "until", "till", "before", "after");

    private Ages() {}

    /** Whether an amount without a unit is an age; {@code first} is where its hedge begins. */
    static boolean isAge(Tokens tokens, Amount amount, int first) {
        if (!amount.unit().isEmpty()) {
            return false;
        }
        boolean aged = tokens.isIn(first - 1, AGES) || tokens.is(first - 1, "of") && tokens.is(first - 2, "age");
        return aged || mayBeLived(amount) && (isAside(tokens, amount) || isSaidOfSomebody(tokens, amount));
    }

    private static boolean mayBeLived(Amount amount) {
        return amount.isPlainCount() && amount.value().compareTo(OLDEST) < 0;
    }

    /** "Jane Doe, 42, of Leeds", "John Doe, 44, and his wife" */
    private static boolean isAside(Tokens tokens, Amount amount) {
        int name = amount.first() - 2;
        int behind = amount.end() + 1;
        boolean his = tokens.is(behind, "and") && (tokens.is(behind + 1, "his") || tokens.is(behind + 1, "her"));
        return tokens.is(amount.first() - 1, ",")
                && tokens.is(amount.end(), ",")
                && tokens.get(name).capital()
                && (his || tokens.isIn(behind, BEHIND));
    }

    /** "until he was eighteen", "she turned 40." */
    private static boolean isSaidOfSomebody(Tokens tokens, Amount amount) {
        int verb = amount.first() - 1;
        boolean over =
                !tokens.get(amount.end()).isWord() && !tokens.isDash(amount.end()) || tokens.isIn(amount.end(), OVER);
        boolean then = tokens.isIn(verb - 2, TIMES); // "when I was ten my father"
        return (over || then) && tokens.isIn(verb, BEING) && tokens.isIn(verb - 1, PEOPLE);
    }
}
