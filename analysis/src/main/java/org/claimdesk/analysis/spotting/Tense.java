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

    /**
     * What a word tells of time.
     *
     * @param past a form of the past and nothing else
     * @param notPast looks like the past and isn't
     * @param regular ends like the past of a regular verb
     * @param notBeforePast what follows it is a participle
     * @param between may stand between an auxiliary and its verb
     */
    record Look(boolean past, boolean notPast, boolean regular, boolean notBeforePast, boolean between) {}

    static Look look(String word) {
        boolean notPast = NOT_PAST.contains(word);
        return new Look(
                PAST.contains(word),
                notPast,
                word.length() > 4 && word.endsWith("ed") && !notPast,
                BEFORE_OTHER_THAN_PAST.contains(word),
                BETWEEN.contains(word) || word.endsWith("ly"));
    }

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
        Look look = words.known(index).tense();
        if (look.past()) {
            return !isPlanned(words, index + 1);
        }
        return look.regular() && index > 0 && !isAfterAuxiliary(words, index);
    }

    /** "Was expected to" looks ahead. */
    private static boolean isPlanned(Words words, int next) {
        return next + 1 < words.count()
                && words.lower(next + 1).equals("to")
                && words.known(next).tense().notPast();
    }

    private static boolean isAfterAuxiliary(Words words, int index) {
        int before = index - 1;
        while (before > 0 && words.known(before).tense().between()) {
            before--;
        }
        return words.known(before).tense().notBeforePast();
    }
}
