package org.claimdesk.analysis.sentence;

import java.util.Locale;
import org.claimdesk.analysis.word.Letters;
import org.claimdesk.analysis.word.WordSet;

/** Tells the full stop that ends a sentence from the one that ends an abbreviation, an initial or a list number. */
final class FullStop {
    private static final WordSet BEFORE_NAME = WordLists.group("abbreviations.txt", "before-name");
    private static final WordSet BEFORE_NUMBER = WordLists.group("abbreviations.txt", "before-number");
    private static final WordSet EITHER = WordLists.group("abbreviations.txt", "either");
    private static final WordSet GOING_ON = WordLists.group("abbreviations.txt", "letters-going-on");
    private static final WordSet STARTERS = WordLists.words("starters.txt");
    private static final WordSet TIME_PREPOSITIONS = WordSet.of(
            "At", "By", "From", "Until", "Around", "About", "Before", "After", "Since", "Between", "On", "Shortly");
    private static final WordSet TIME_ZONES = WordSet.of(
            "GMT",
            "UTC",
            "BST",
            "CET",
            "CEST",
            "EST",
            "EDT",
            "ET",
            "CST",
            "CDT",
            "CT",
            "MST",
            "MDT",
            "MT",
            "PST",
            "PDT",
            "PT",
            "IST",
            "AEST",
            "AEDT",
            "Eastern",
            "Central",
            "Mountain",
            "Pacific");
    private static final WordSet DOMAINS = WordSet.of("com", "org", "net", "gov", "edu", "info");

    /** A clock time this close to the start of a sentence opens it. */
    private static final int OPENING = 24;

    private final char[] text;

    FullStop(char[] text) {
        this.text = text;
    }

    /** Whether the stop at {@code mark} ends the sentence that began at {@code start}, when the next word is no small letter. */
    boolean ends(int start, int mark, int end, int next, int word) {
        int from = Words.startOf(text, start, mark);
        if (from == mark) {
            return true;
        }
        String before = Words.between(text, from, mark);
        if (end < next && Marks.isCloser(text[end]) && text[end] != ')') {
            return !BEFORE_NAME.contains(before);
        }
        return endsAfter(before, start, from, next, word);
    }

    /** In text that spares its capitals: only a plain word that is no abbreviation may end a sentence there. */
    boolean endsBeforeSmallLetter(int start, int mark) {
        int from = Words.startOf(text, start, mark);
        String before = Words.between(text, from, mark);
        return mark - from > 2
                && isSmallLetters(from, mark)
                && !EITHER.contains(before)
                && !BEFORE_NUMBER.contains(before);
    }

    private boolean endsAfter(String before, int start, int from, int next, int word) {
        if (BEFORE_NAME.contains(before) || GOING_ON.contains(before)) {
            return false;
        }
        if (before.length() == 1) {
            return endsAfterLetter(before.charAt(0), start, from, word);
        }
        if (isClockTime(before)) {
            return !opensWithTime(start, from)
                    && text[next] != '('
                    && !TIME_ZONES.contains(Words.between(text, word, Words.endOf(text, word)));
        }
        if (BEFORE_NUMBER.contains(before)) {
            return !Letters.isDigit(text[word]);
        }
        if (EITHER.contains(before) || isLetters(before)) {
            return startsSentence(word);
        }
        return true;
    }

    /** "E." is an initial before a name; "plan B. The" ends; "you and I. Did" ends. */
    private boolean endsAfterLetter(char letter, int start, int from, int word) {
        if (!Letters.isUpper(letter)) {
            return !(BEFORE_NUMBER.contains(String.valueOf(letter)) && Letters.isDigit(text[word]));
        }
        int space = from - 1;
        int previous = Words.startOf(text, start, Math.max(start, space));
        boolean afterName = previous >= space || !Letters.isLower(text[previous]);
        return afterName ? false : letter == 'I' || startsSentence(word);
    }

    private boolean opensWithTime(int start, int from) {
        return from - start < OPENING
                && TIME_PREPOSITIONS.contains(Words.between(text, start, Words.endOf(text, start)));
    }

    private boolean startsSentence(int word) {
        int end = Words.endOf(text, word);
        return STARTERS.contains(
                Words.between(text, word, end).toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    private static boolean isClockTime(String word) {
        return word.length() == 3
                && word.charAt(1) == '.'
                && (word.charAt(2) | 0x20) == 'm'
                && "aApP".indexOf(word.charAt(0)) >= 0;
    }

    /** Letters with stops between them: "U.S", "Ph.D". */
    private static boolean isLetters(String word) {
        int dot = word.indexOf('.');
        if (dot < 1 || dot > 2 || word.length() > 10) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(Letters.isLetter(c) || c == '.')
                    || (c == '.' && i + 3 < word.length() && word.charAt(i + 2) != '.' && i > 2)) {
                return false;
            }
        }
        return true;
    }

    /** "It ended.The next day": a word in small letters before the stop, a capitalised one close behind it. */
    boolean lacksSpace(int mark, int next) {
        int from = Words.startOf(text, Math.max(0, mark - 24), mark);
        if (mark - from < 3 || !Letters.isLower(text[next + 1])) {
            return false;
        }
        return isSmallLetters(from, mark)
                && (startsSentence(next) || mark - from > 3 && startsWord(from) && leadsOn(next));
    }

    /** No part of an address: "example.Co" */
    private boolean startsWord(int from) {
        return from == 0 || Letters.isSpace(text[from - 1]);
    }

    /** "Local people": a whole word, and another in small letters. */
    private boolean leadsOn(int next) {
        int end = Words.endOf(text, next);
        return end - next > 2
                && !DOMAINS.contains(Words.between(text, next, end).toLowerCase(Locale.ROOT))
                && isSmallLetters(next + 1, end)
                && end + 1 < text.length
                && text[end] == ' '
                && Letters.isLower(text[end + 1]);
    }

    private boolean isSmallLetters(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Letters.isLower(text[i])) {
                return false;
            }
        }
        return true;
    }
}
