package org.claimdesk.analysis.spotting;

import org.claimdesk.analysis.word.WordSet;

/** Tells a judgement that is passed, "the plan was wrong", from one that only tells which is meant: "the wrong road was closed". */
final class Judging {
    private static final WordSet BEING = WordSet.of(
            "is",
            "was",
            "are",
            "were",
            "be",
            "been",
            "being",
            "am",
            "seems",
            "seemed",
            "looks",
            "looked",
            "feels",
            "felt",
            "sounds",
            "sounded",
            "became",
            "become",
            "becomes",
            "remains",
            "remained",
            "it's",
            "that's",
            "he's",
            "she's",
            "they're",
            "we're",
            "i'm",
            "you're",
            "what",
            "how",
            "wasn't",
            "isn't",
            "aren't",
            "weren't");

    private static final WordSet BETWEEN = WordSet.of(
            "a",
            "an",
            "the",
            "so",
            "very",
            "too",
            "really",
            "quite",
            "such",
            "most",
            "more",
            "simply",
            "just",
            "not",
            "all",
            "always",
            "never",
            "also",
            "still",
            "both",
            "how",
            "as",
            "and",
            "or",
            "utterly",
            "totally",
            "absolutely");

    private Judging() {}

    /** Of a statement that judges. */
    static boolean isPredicate(Statement statement) {
        Words words = statement.words();
        int at = statement.signs().start(Sign.JUDGES);
        if (words.lower(at).endsWith("ly")) {
            return true; // "sadly"
        }
        int before = at - 1;
        while (before >= 0 && BETWEEN.contains(words.lower(before))) {
            before--;
        }
        boolean opens = before < 0 && !words.lower(0).equals("the"); // "Sad to hear", "A wonderful man"
        return opens
                || before >= 0 && BEING.contains(words.lower(before))
                || statement.quote().endsWith("!");
    }
}
