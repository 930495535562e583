package org.claimdesk.analysis.spotting;

import org.claimdesk.analysis.word.WordSet;

/** Tells of what has happened from what is or will be, by the look of the verbs. */
final class Tense {
    private static final WordLists LISTS = WordLists.read("tense.txt");
    private static final WordSet PAST = LISTS.of("past");
    private static final WordSet NOT_PAST = LISTS.of("not-past");
    private static final WordSet BEFORE_OTHER_THAN_PAST = LISTS.of("before-other-than-past");
    private static final WordSet BETWEEN = LISTS.of("between");

    private Tense() {}

    /** Whether it tells of the past by more than a verb of saying. */
    static boolean isPast(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (isPastVerb(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPastVerb(Words words, int index) {
        String word = words.lower(index);
        if (PAST.contains(word)) {
            return !(index + 2 < words.count() && isPlanned(words.lower(index + 1), words.lower(index + 2)));
        }
        boolean regular = word.length() > 4 && word.endsWith("ed") && !NOT_PAST.contains(word);
        return regular && index > 0 && !BEFORE_OTHER_THAN_PAST.contains(wordBefore(words, index));
    }

    /** "Was expected to" looks ahead. */
    private static boolean isPlanned(String next, String afterNext) {
        return afterNext.equals("to") && NOT_PAST.contains(next);
    }

    private static String wordBefore(Words words, int index) {
        int before = index - 1;
        while (before > 0
                && (BETWEEN.contains(words.lower(before)) || words.lower(before).endsWith("ly"))) {
            before--;
        }
        return words.lower(before);
    }
}
