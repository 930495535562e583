package org.claimdesk.analysis.sentence;

import org.claimdesk.analysis.word.Letters;

/** Decides whether a mark such as ". ! ? …" ends the sentence it stands in. */
final class EndMark {
    private static final int LONGEST_RUN = 64;

    private final char[] text;
    private final FullStop fullStop;
    private int closedAt;

    EndMark(char[] text) {
        this.text = text;
        this.fullStop = new FullStop(text);
    }

    /** The end of the run of marks that begins at an offset; dots with spaces between them are one ellipsis. */
    int endAt(int mark) {
        int end = mark + 1;
        int last = Math.min(text.length, mark + LONGEST_RUN);
        while (end < last) {
            if (Marks.isEnd(text[end])) {
                end++;
            } else if (isSpacedDot(end)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isSpacedDot(int at) {
        return text[at] == ' '
                && text[at - 1] == '.'
                && at + 1 < text.length
                && text[at + 1] == '.'
                && (at + 2 == text.length || !Letters.isDigit(text[at + 2]));
    }

    /** Where the sentence ends when {@link #ends} said so: after the closing quotes and brackets. */
    int closedAt() {
        return closedAt;
    }

    /** Whether the marks from {@code mark} to {@code end} end the sentence that began at {@code start}. */
    boolean ends(int start, int mark, int end) {
        if (mark == start || isOmission(mark, end)) {
            return false;
        }
        closedAt = Trailers.after(text, end);
        int next = afterSpace(closedAt);
        if (next == text.length) {
            closedAt = next;
            return true;
        }
        if (next == closedAt) {
            return endsWithoutSpace(mark, end, next);
        }
        return endsBefore(start, mark, end, next);
    }

    /** "[...]" and "(!)" stand for something within the sentence; "[.]" is the end that an editor gives it. */
    private boolean isOmission(int mark, int end) {
        boolean enclosed = "[(".indexOf(text[mark - 1]) >= 0 && end < text.length && "])".indexOf(text[end]) >= 0;
        return enclosed && !(text[mark] == '.' && end - mark == 1 && text[end] == ']');
    }

    private boolean endsBefore(int start, int mark, int end, int next) {
        int word = afterOpeners(next);
        if (word == text.length || Marks.isBullet(text[next])) {
            return true;
        }
        if (goesOn(end, next)) {
            return false;
        }
        boolean lower = isSmall(word);
        if (isEllipsis(mark, end)) {
            return endsInEllipsis(mark, end, word, lower);
        }
        if (isLoud(mark, end)) {
            return lower ? endsLoudly(mark, end) : !(isQuoted(end) && Speech.begins(text, word));
        }
        return lower
                ? closedAt == end && fullStop.endsBeforeSmallLetter(start, mark)
                : fullStop.ends(start, mark, end, next, word);
    }

    /** Begins with a small letter, and isn't a name like "iPhone". */
    private boolean isSmall(int word) {
        boolean name = word + 1 < text.length && Letters.isUpper(text[word + 1]);
        return Character.isLowerCase(Character.codePointAt(text, word)) && !name;
    }

    /** A comma, or a dash that leads to the speaker, never begins a sentence. */
    private boolean goesOn(int end, int next) {
        char c = text[next];
        return c == ',' || c == ';' || c == ':' || c == '%' || (isDash(c) && closedAt > end);
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—';
    }

    /** In text that spares its capitals: "is it? yes" ends, "Yahoo! in" and a quotation followed by its speaker don't. */
    private boolean endsLoudly(int mark, int end) {
        return closedAt == end && (text[mark] == '?' || !Letters.isUpper(text[Words.startOf(text, 0, mark)]));
    }

    /** The custom of the style books: a stop close to the word, then three spaced dots that open the next sentence. */
    private boolean endsInEllipsis(int mark, int end, int word, boolean lower) {
        boolean stopFirst = end - mark == 7 && text[mark + 1] == ' ' && mark > 0 && !Marks.isSpace(text[mark - 1]);
        if (stopFirst && !lower && closedAt == end) {
            closedAt = mark + 1;
            return true;
        }
        return !lower && !Letters.isDigit(text[word]);
    }

    private boolean endsWithoutSpace(int mark, int end, int next) {
        if (Marks.isWideEnd(text[mark])) {
            return true;
        }
        boolean capital = Letters.isUpper(text[next]) && next + 1 < text.length;
        if (!capital || end - mark > 1 && text[mark] == '.') {
            return false;
        }
        return isLoud(mark, end) || fullStop.lacksSpace(mark, next);
    }

    private boolean isEllipsis(int mark, int end) {
        return text[mark] == '…' || (end - mark > 1 && text[mark] == '.' && text[end - 1] == '.');
    }

    private boolean isLoud(int mark, int end) {
        for (int i = mark; i < end; i++) {
            if (text[i] != '.' && text[i] != ' ') {
                return true;
            }
        }
        return false;
    }

    private boolean isQuoted(int end) {
        return closedAt > end && Marks.isQuote(text[end]);
    }

    private int afterOpeners(int from) {
        int at = from;
        int last = Math.min(text.length, from + LONGEST_RUN);
        while (at < last && Marks.isOpener(text[at])) {
            at++;
        }
        return at;
    }

    private int afterSpace(int from) {
        int at = from;
        while (at < text.length && Marks.isSpace(text[at])) {
            at++;
        }
        return at;
    }
}
