package org.claimdesk.analysis.sentence;

/** Decides whether a mark such as ". ! ? …" ends the sentence it stands in. */
final class EndMark {
    private static final int LONGEST_RUN = 64;

    private final String text;
    private final FullStop fullStop;
    private int closedAt;

    EndMark(String text) {
        this.text = text;
        this.fullStop = new FullStop(text);
    }

    /** The end of the run of marks that begins at an offset; dots with spaces between them are one ellipsis. */
    int endAt(int mark) {
        int end = mark + 1;
        int last = Math.min(text.length(), mark + LONGEST_RUN);
        while (end < last) {
            if (Marks.isEnd(text.charAt(end))) {
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
        return text.charAt(at) == ' '
                && text.charAt(at - 1) == '.'
                && at + 1 < text.length()
                && text.charAt(at + 1) == '.'
                && (at + 2 == text.length() || !Character.isDigit(text.charAt(at + 2)));
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
        if (next == text.length()) {
            closedAt = next;
            return true;
        }
        if (next == closedAt) {
            return endsWithoutSpace(mark, end, next);
        }
        return endsBefore(start, mark, end, next);
    }

    /** "[...]" and "(!)" stand for something within the sentence. */
    private boolean isOmission(int mark, int end) {
        return "[(".indexOf(text.charAt(mark - 1)) >= 0 && end < text.length() && "])".indexOf(text.charAt(end)) >= 0;
    }

    private boolean endsBefore(int start, int mark, int end, int next) {
        int word = afterOpeners(next);
        if (word == text.length() || Marks.isBullet(text.charAt(next))) {
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
        boolean name = word + 1 < text.length() && Character.isUpperCase(text.charAt(word + 1));
        return Character.isLowerCase(text.codePointAt(word)) && !name;
    }

    /** A comma, or a dash that leads to the speaker, never begins a sentence. */
    private boolean goesOn(int end, int next) {
        char c = text.charAt(next);
        return c == ',' || c == ';' || c == ':' || c == '%' || (isDash(c) && closedAt > end);
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—';
    }

    /** In text that spares its capitals: "is it? yes" ends, "Yahoo! in" and a quotation followed by its speaker don't. */
    private boolean endsLoudly(int mark, int end) {
        return closedAt == end
                && (text.charAt(mark) == '?' || !Character.isUpperCase(text.charAt(Words.startOf(text, 0, mark))));
    }

    /** The custom of the style books: a stop close to the word, then three spaced dots that open the next sentence. */
    private boolean endsInEllipsis(int mark, int end, int word, boolean lower) {
        boolean stopFirst =
                end - mark == 7 && text.charAt(mark + 1) == ' ' && mark > 0 && !Marks.isSpace(text.charAt(mark - 1));
        if (stopFirst && !lower && closedAt == end) {
            closedAt = mark + 1;
            return true;
        }
        return !lower && !Character.isDigit(text.charAt(word));
    }

    private boolean endsWithoutSpace(int mark, int end, int next) {
        if (Marks.isWideEnd(text.charAt(mark))) {
            return true;
        }
        boolean capital = Character.isUpperCase(text.charAt(next)) && next + 1 < text.length();
        if (!capital || end - mark > 1 && text.charAt(mark) == '.') {
            return false;
        }
        return isLoud(mark, end) || fullStop.lacksSpace(mark, next);
    }

    private boolean isEllipsis(int mark, int end) {
        return text.charAt(mark) == '…' || (end - mark > 1 && text.charAt(mark) == '.' && text.charAt(end - 1) == '.');
    }

    private boolean isLoud(int mark, int end) {
        for (int i = mark; i < end; i++) {
            if (text.charAt(i) != '.' && text.charAt(i) != ' ') {
                return true;
            }
        }
        return false;
    }

    private boolean isQuoted(int end) {
        return closedAt > end && Marks.isQuote(text.charAt(end));
    }

    private int afterOpeners(int from) {
        int at = from;
        int last = Math.min(text.length(), from + LONGEST_RUN);
        while (at < last && Marks.isOpener(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int afterSpace(int from) {
        int at = from;
        while (at < text.length() && Marks.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
