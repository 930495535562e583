package org.claimdesk.analysis.sentence;

import org.claimdesk.analysis.word.Letters;
import org.claimdesk.analysis.word.WordSet;

/** Finds what still belongs to a sentence after its end mark: closing quotes, brackets, note numbers, an emoticon. */
final class Trailers {
    private static final int LONGEST_RUN = 64;
    private static final int LONGEST_EMOTICON = 4;
    private static final WordSet EMOTICONS = WordSet.of(
            ":)", ":-)", ":(", ":-(", ";)", ";-)", ":D", ":-D", ":P", ":-P", ":p", ":-p", ":/", ":-/", ":o", ":O", "=)",
            "=(", ":))", ":]", "<3", "xD", "XD", "^^", "^_^");

    private Trailers() {}

    /** The offset after everything that trails the mark that ended at {@code end}. */
    static int after(char[] text, int end) {
        int at = afterClosers(text, end);
        if (at < text.length && text[at] == ' ') {
            int emoticon = Words.endOfRun(text, at + 1, LONGEST_EMOTICON + 1);
            if (EMOTICONS.contains(Words.between(text, at + 1, emoticon))) {
                return emoticon;
            }
            if (at + 1 < text.length && isLoneCloser(text, at + 1)) {
                return at + 2;
            }
        }
        return at;
    }

    private static int afterClosers(char[] text, int end) {
        int at = end;
        int last = Math.min(text.length, end + LONGEST_RUN);
        while (at < last) {
            char c = text[at];
            if (c == '[') {
                int noted = afterNote(text, at);
                if (noted == at) {
                    return at;
                }
                at = noted;
            } else if (Marks.isCloser(c)) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /** After "[12]", or the offset given when no note number stands there. */
    private static int afterNote(char[] text, int start) {
        int at = start + 1;
        while (at < text.length && at - start < LONGEST_EMOTICON && Letters.isDigit(text[at])) {
            at++;
        }
        return at > start + 1 && at < text.length && text[at] == ']' ? at + 1 : start;
    }

    /** A bracket or curly quote that can only close, although space stands before it. */
    private static boolean isLoneCloser(char[] text, int at) {
        char c = text[at];
        return (c == ')' || c == ']' || c == '”' || c == '»') && (at + 1 == text.length || Marks.isSpace(text[at + 1]));
    }
}
