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
            "a", "an", "the", "of", "from", "who", "whose", "was", "is", "has", "had", "said", "says", "told", "fled",
            "won", "lost", "went", "left", "took");

    private static final WordSet SOMEBODY = WordSet.of(
            "suspect",
            "man",
            "woman",
            "boy",
            "girl",
            "driver",
            "victim",
            "teenager",
            "student",
            "pilot",
            "passenger",
            "gunman",
            "attacker",
            "mother",
            "father",
            "son",
            "daughter",
            "brother",
            "sister",
            "wife",
            "husband");

    /** What may follow an age that ends a clause. */
    private static final WordSet OVER =
            WordSet.of("and", "when", "but", "so", "then", "or", "at", "after", "before", "now", "today");

    private static final WordSet DYING = WordSet.of("died", "dies", "dead", "die");
    /** What leads to a time of somebody's life. */
    private static final WordSet TIMES = WordSet.of("when", "since", "until", "till", "before", "after");

    /** "children under five" */
    private static final WordSet LIMITS = WordSet.of("under", "over", "above", "below");

    private static final WordSet YOUNG_AND_OLD = WordSet.of(
            "children",
            "people",
            "women",
            "men",
            "those",
            "adults",
            "girls",
            "boys",
            "anyone",
            "everyone",
            "pupils",
            "kids",
            "anybody",
            "everybody",
            "patients",
            "persons");

    private Ages() {}

    /** Whether an amount without a unit is an age; {@code first} is where its hedge begins. */
    static boolean isAge(Tokens tokens, Amount amount, int first) {
        if (!amount.unit().isEmpty()) {
            return false;
        }
        boolean aged = tokens.isIn(first - 1, AGES) || tokens.is(first - 1, "of") && tokens.is(first - 2, "age");
        boolean died = tokens.is(first - 1, "at") && tokens.isIn(first - 2, DYING);
        aged |= died && mayBeLived(amount);
        boolean limit = tokens.isIn(first, LIMITS) && tokens.isIn(first - 1, YOUNG_AND_OLD) && mayBeLived(amount);
        return aged || limit || mayBeLived(amount) && (isAside(tokens, amount) || isSaidOfSomebody(tokens, amount));
    }

    private static boolean mayBeLived(Amount amount) {
        return amount.isPlainCount() && amount.value().compareTo(OLDEST) < 0;
    }

    /** "Jane Doe, 42, of Leeds", "John Doe, 44, and his wife" */
    private static boolean isAside(Tokens tokens, Amount amount) {
        int name = amount.first() - 2;
        int behind = amount.end() + 1;
        boolean his = tokens.is(behind, "and") && (tokens.is(behind + 1, "his") || tokens.is(behind + 1, "her"));
        boolean told = tokens.isIn(behind, BEHIND) || tokens.get(behind).text().endsWith("ed");
        return tokens.is(amount.first() - 1, ",")
                && tokens.is(amount.end(), ",")
                && (tokens.get(name).capital() || tokens.isIn(name, SOMEBODY))
                && (his || told);
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
