package org.claimdesk.analysis.sentence;

import org.claimdesk.analysis.word.Letters;
import org.jspecify.annotations.Nullable;

/** Walks through a text once, from sentence end to sentence end, in UTF-16 offsets. */
final class SentenceScanner {
    /** A longer run of words is no sentence; it is cut, so that whoever reads sentences needs little memory. */
    private static final int LONGEST = 5_000;

    private final char[] text;
    private final EndMark endMark;
    private int position;
    private int start;
    private @Nullable ListMarker item;

    SentenceScanner(char[] text) {
        this.text = text;
        this.endMark = new EndMark(text);
    }

    /** Moves to the next sentence; false when there is none left. */
    boolean next() {
        start = afterSpace(position);
        if (start == text.length) {
            return false;
        }
        item = ListMarker.at(text, start);
        position = findEnd(item == null ? start : item.end());
        return true;
    }

    int start() {
        return start;
    }

    /** The end of the present sentence, without the space after it. */
    int end() {
        int end = position;
        while (end > start && Marks.isSpace(text[end - 1])) {
            end--;
        }
        return end;
    }

    private int findEnd(int from) {
        int at = from;
        while (at < text.length) {
            char c = text[at];
            int next = at + 1;
            if (c > '?' && c <= 0x7f) {
                // Neither space nor end mark, as most characters are.
            } else if (Marks.isSpace(c)) {
                next = afterSpace(at);
                if (next == text.length || spaceParts(at, next)) {
                    return at;
                }
            } else if (Marks.isEnd(c)) {
                next = endMark.endAt(at);
                if (endMark.ends(start, at, next)) {
                    return endMark.closedAt();
                }
            }
            if (next - start > LONGEST) {
                return cut(next);
            }
            at = next;
        }
        return at;
    }

    /** Whether the white space between two offsets parts sentences: a line end, or a list item ahead. */
    private boolean spaceParts(int from, int to) {
        return Marks.isBullet(text[to])
                || Words.firstLineEnd(text, from, to) < to
                || item != null && continuesList(item, to);
    }

    private boolean continuesList(ListMarker present, int at) {
        char c = text[at];
        if (c > 'z' || !Letters.isLetterOrDigit(c)) {
            return false;
        }
        ListMarker next = ListMarker.at(text, at);
        return next != null && present.isFollowedBy(next);
    }

    private int cut(int at) {
        int space = at - 1;
        while (space > start + LONGEST / 2 && !Marks.isSpace(text[space])) {
            space--;
        }
        if (space > start + LONGEST / 2) {
            return space;
        }
        return Character.isLowSurrogate(text[Math.min(at, text.length - 1)]) ? Math.min(at + 1, text.length) : at;
    }

    private int afterSpace(int from) {
        int at = from;
        while (at < text.length && Marks.isSpace(text[at])) {
            at++;
        }
        return at;
    }
}
