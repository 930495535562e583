package org.claimdesk.analysis.attribution;

import org.claimdesk.analysis.word.Letters;
import org.claimdesk.analysis.word.Typescript;
import org.claimdesk.analysis.word.WordSet;

/**
 * Finds what closes a single quotation mark. Single marks are apostrophes too: the closing one follows a stop or comma, or is
 * the first that ends a word; a straight one also stands before a stop or comma, or ends a word that an apostrophe can't.
 * What was looked through in vain isn't looked through again.
 */
final class SingleMarks {
    private static final char LOW = '‚';
    private static final String STOPS = ",.!?…";
    private static final String STOPS_BEHIND = ",.!?…;:";
    private static final int LONGEST_CLIPPED = 5;

    /** Words that begin with an apostrophe. */
    private static final WordSet CLIPPED = WordSet.of("em", "til", "tis", "twas", "cause", "bout", "n");

    private final char[] text;
    /** Up to here no straight mark closes anything. */
    private int barrenUntil;
    /** Up to here no mark that a low one opens follows a stop. */
    private int stoplessUntil;
    /** Up to here nothing closes a low mark. */
    private int endlessUntil;

    SingleMarks(char[] text) {
        this.text = text;
    }

    /** The offset of the mark that closes the one at an offset; -1 when none does. */
    int closing(int at) {
        char opening = text[at];
        if (opening == '\'') {
            return straight(at);
        }
        if (opening == LOW && at < endlessUntil) {
            return -1;
        }
        int end = -1;
        int i = at + 1;
        while (i < text.length && !isLimit(i, opening)) {
            if (isEnd(i, opening)) {
                end = end < 0 || isAfterStop(i) ? i : end;
                if (isAfterStop(i) || opening == LOW && i < stoplessUntil) {
                    break;
                }
            }
            i++;
        }
        return judged(at, end, i);
    }

    private int straight(int at) {
        if (at < barrenUntil || isClipped(at)) {
            return -1;
        }
        int i = at + 1;
        while (i < text.length && !isLimit(i, '\'')) {
            if (isEnd(i, '\'') && isNoApostrophe(i)) {
                return i;
            }
            i++;
        }
        barrenUntil = i;
        return -1;
    }

    /** No "dogs' ears", and nothing as is said doin' so. */
    private boolean isNoApostrophe(int i) {
        boolean stop =
                i + 1 >= text.length || STOPS_BEHIND.indexOf(text[i + 1]) >= 0 || text[i + 1] == Typescript.PARAGRAPH;
        return stop || isAfterStop(i) || text[i - 1] != 's' && !(text[i - 1] == 'n' && text[i - 2] == 'i');
    }

    /** "'em", "the '90s" */
    private boolean isClipped(int at) {
        int end = at + 1;
        while (end < text.length && end - at <= LONGEST_CLIPPED + 1 && Letters.isLetterOrDigit(text[end])) {
            end++;
        }
        boolean decade = end == at + 4 && Letters.isDigit(text[at + 1]) && text[end - 1] == 's';
        return decade || CLIPPED.contains(new String(text, at + 1, end - at - 1));
    }

    /**
     * The mark found, if it closes.
     *
     * @param end where it stands, or -1
     * @param limit how far was looked
     */
    private int judged(int at, int end, int limit) {
        char opening = text[at];
        boolean stop = end >= 0 && isAfterStop(end);
        int until = opening == LOW ? Math.max(limit, stoplessUntil) : limit;
        if (opening == LOW && !stop) {
            stoplessUntil = until;
        }
        if (end > at + 1) {
            return end;
        }
        endlessUntil = opening == LOW && end < 0 ? until : endlessUntil;
        return -1;
    }

    private boolean isAfterStop(int i) {
        return STOPS.indexOf(text[i - 1]) >= 0;
    }

    private boolean isLimit(int i, char opening) {
        char c = text[i];
        if (c == Typescript.PARAGRAPH) {
            return true;
        }
        return opening == '\''
                ? c == '\'' && Letters.isSpace(text[i - 1]) && isLetter(i + 1) && !isClipped(i)
                : c == '‘' && opening == '‘';
    }

    private boolean isLetter(int i) {
        return i < text.length && Letters.isLetter(text[i]);
    }

    private boolean isEnd(int i, char opening) {
        char c = text[i];
        boolean mark = opening == '\'' ? c == '\'' : c == '’' || (opening == LOW && c == '‘');
        return mark && !Letters.isSpace(text[i - 1]) && (i + 1 >= text.length || !Letters.isLetterOrDigit(text[i + 1]));
    }
}
