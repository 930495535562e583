package org.claimdesk.analysis.spotting;

import org.claimdesk.analysis.word.WordSet;

/** Tells comparisons of amounts ("more money than", "lower than") from those of qualities ("more popular than"). */
final class Comparing {
    private static final WordLists LISTS = WordLists.read("compared.txt");
    private static final WordSet BY_SIZE = LISTS.of("by-size");
    private static final WordSet BY_NUMBER = LISTS.of("by-number");
    private static final WordSet VERBS = LISTS.of("verbs");
    private static final WordSet AMOUNTS = LISTS.of("amounts");
    private static final WordSet NO_PLURALS = LISTS.of("no-plurals");
    private static final int FAR = 12;

    private Comparing() {}

    static boolean amounts(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (BY_NUMBER.contains(words.lower(i)) || words.lower(i).equals("than") && isOfAmounts(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfAmounts(Words words, int than) {
        for (int i = than - 1; i >= Math.max(0, than - FAR); i--) {
            String word = words.lower(i);
            if (BY_SIZE.contains(word)) {
                return true;
            }
            if (word.equals("more") || word.equals("less")) {
                return isAmount(words, i, than);
            }
        }
        return false;
    }

    /** "spend more (on this) than", "more people than". */
    private static boolean isAmount(Words words, int more, int than) {
        boolean verb = more > 0 && VERBS.contains(words.lower(more - 1));
        boolean bare = more + 1 == than
                || words.lower(more + 1).equals("on")
                || words.lower(more + 1).equals("for");
        if (verb && bare) {
            return true;
        }
        for (int i = more + 1; i < than && i <= more + 3; i++) {
            if (AMOUNTS.contains(words.lower(i)) || isPlural(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlural(String word) {
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !NO_PLURALS.contains(word);
    }
}
