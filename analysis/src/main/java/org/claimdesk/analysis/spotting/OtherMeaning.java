package org.claimdesk.analysis.spotting;

import java.util.Map;
import org.claimdesk.analysis.word.WordSet;

/** Tells where a word that judges or looks ahead means something else: in a name, before a noun it always goes with, as a noun. */
final class OtherMeaning {
    /** What no judgement goes before. */
    private static final Map<String, WordSet> TERMS = Map.of(
            "hate", WordSet.of("speech", "crime", "crimes", "mail", "group", "groups", "preacher", "preachers"),
            "bad", WordSet.of("weather", "debt", "debts", "loan", "loans"),
            "vital", WordSet.of("sign", "signs", "statistics"),
            "fair", WordSet.of("trade", "use", "value"),
            "wrong", WordSet.of("man", "person", "address", "number"),
            "love", WordSet.of("letter", "letters", "affair", "affairs", "story"));

    private static final WordSet NOUNS = WordSet.of("will", "plan", "plans");
    private static final WordSet BEFORE_NOUNS = WordSet.of(
            "the",
            "a",
            "an",
            "his",
            "her",
            "their",
            "its",
            "our",
            "my",
            "your",
            "this",
            "that",
            "any",
            "free",
            "political",
            "last",
            "own");

    private static final WordSet POINTING = WordSet.of("this", "that", "any");

    private OtherMeaning() {}

    /** Whether a sign that begins at a word isn't shown there. */
    static boolean isMeant(Sign sign, Words words, int start) {
        return switch (sign) {
            case JUDGES -> isName(words, start) || isTerm(words, start);
            case FUTURE -> isName(words, start) || isNoun(words, start);
            case POSITION -> words.lower(start).equals("calls") && isCounted(words, start);
            default -> false;
        };
    }

    /** "Great Britain", "the Fair Trade label", "Will Smith" */
    private static boolean isName(Words words, int start) {
        boolean next = start + 1 < words.count()
                && words.isCapitalised(start + 1)
                && !words.lower(start + 1).equals("i");
        return words.isCapitalised(start) && (start > 0 || next) && !isShouted(words);
    }

    /** "THIS IS GREAT" */
    private static boolean isShouted(Words words) {
        int capital = 0;
        for (int i = 0; i < words.count(); i++) {
            capital += words.isCapitalised(i) ? 1 : 0;
        }
        return 4 * capital > 3 * words.count();
    }

    private static boolean isTerm(Words words, int start) {
        WordSet nouns = TERMS.get(words.lower(start));
        return nouns != null && start + 1 < words.count() && nouns.contains(words.lower(start + 1));
    }

    /** "328 calls for help", "the calls for help" */
    private static boolean isCounted(Words words, int noun) {
        return noun > 0 && (words.isNumber(noun - 1) || BEFORE_NOUNS.contains(words.lower(noun - 1)));
    }

    /** "the will", "his plan to", "the council's plans to" */
    private static boolean isNoun(Words words, int start) {
        String before = start > 0 && NOUNS.contains(words.lower(start)) ? words.lower(start - 1) : "";
        boolean will = words.lower(start).equals("will"); // "this will", but "this plan"
        return BEFORE_NOUNS.contains(before) && !(will && POINTING.contains(before))
                || before.endsWith("'s")
                || before.endsWith("s'");
    }
}
