package org.claimdesk.analysis.sentence;

import org.claimdesk.analysis.word.Letters;
import org.claimdesk.analysis.word.WordSet;

/** Recognises the words that name the speaker after a quotation: {@code "Why?" Mr. Smith asked}. */
final class Speech {
    private static final WordSet VERBS = WordLists.words("speech.txt");
    private static final int WORDS_BEFORE_VERB = 4;

    private Speech() {}

    /** Whether a speech verb comes at an offset, after at most a few capitalised words. */
    static boolean begins(char[] text, int from) {
        int start = from;
        for (int word = 0; word <= WORDS_BEFORE_VERB && start < text.length; word++) {
            int end = Words.endOf(text, start);
            if (VERBS.contains(Words.between(text, start, end))) {
                return true;
            }
            if (end == start || !Letters.isUpper(text[start])) {
                return false;
            }
            start = afterStopAndSpace(text, end);
        }
        return false;
    }

    private static int afterStopAndSpace(char[] text, int end) {
        int at = end;
        if (at < text.length && text[at] == '.') {
            at++;
        }
        return at < text.length && text[at] == ' ' ? at + 1 : text.length;
    }
}
