package org.claimdesk.analysis.attribution;

import org.claimdesk.analysis.word.Letters;
import org.claimdesk.analysis.word.Typescript;

/**
 * Finds what closes a single quotation mark. Single marks are apostrophes too: the closing one follows a stop or comma, or is
 * the first that ends a word. What was looked through in vain isn't looked through again.
 */
final class SingleMarks {
    private static final char LOW = '‚';
    private static final String STOPS = ",.!?…";

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
        if (opening == '\'' && at < barrenUntil) {
            return -1;
        }
        if (opening == LOW && at < endlessUntil) {
            barrenUntil = endlessUntil;
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
        if (end > at + 1 && (opening != '\'' || stop)) {
            return end;
        }
        barrenUntil = until;
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
                ? c == '\'' && Letters.isSpace(text[i - 1]) && i + 1 < text.length && Letters.isLetter(text[i + 1])
                : c == '‘' && opening == '‘';
    }

    private boolean isEnd(int i, char opening) {
        char c = text[i];
        boolean mark = opening == '\'' ? c == '\'' : c == '’' || (opening == LOW && c == '‘');
        return mark && !Letters.isSpace(text[i - 1]) && (i + 1 >= text.length || !Letters.isLetterOrDigit(text[i + 1]));
    }
}
