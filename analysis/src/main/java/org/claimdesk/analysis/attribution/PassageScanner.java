package org.claimdesk.analysis.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks, in one pass over a text. A mark inside quotation marks belongs to the words;
 * a paragraph that begins with the opening mark carries on the one before, if that was left open.
 */
final class PassageScanner {
    private static final String OPENING = "\"“„«»‘‚'”「『";
    private static final String BEFORE_OPENING = "([{—–-/…‘“'\"";

    private final String text;
    private final boolean doubleMarks;
    private final List<Passage> passages = new ArrayList<>();
    private int open = -1;
    private int depth;
    private int at;
    /** Up to here no straight single mark closes anything. */
    private int barrenUntil;

    private PassageScanner(String text) {
        this.text = text;
        this.doubleMarks = text.indexOf('"') >= 0 || text.indexOf('“') >= 0;
    }

    static List<Passage> passages(String text) {
        PassageScanner scanner = new PassageScanner(text);
        for (; scanner.at < text.length(); scanner.at++) {
            scanner.step(text.charAt(scanner.at));
        }
        scanner.leaveOpen(text.length());
        return scanner.passages;
    }

    private void step(char c) {
        if (open < 0) {
            outside(c);
        } else if (c == '\n' && endsParagraph(at)) {
            betweenParagraphs();
        } else {
            inside(c);
        }
    }

    private void outside(char c) {
        if (OPENING.indexOf(c) < 0 || !opens(c)) {
            return;
        }
        if (c == '‘' || c == '\'' || c == '‚') {
            single(c);
        } else {
            open = at;
            depth = 0;
        }
    }

    private boolean opens(char c) {
        boolean clear = c == '“' || c == '„' || c == '「' || c == '『' || c == '‚';
        if (at + 1 >= text.length() || text.charAt(at + 1) == '\n') {
            return false;
        }
        boolean space = Character.isWhitespace(text.charAt(at + 1)) || text.charAt(at + 1) == '\u00a0';
        if (clear || c == '«') {
            return true;
        }
        return !space && (c == '"' ? !isInch() : startsWord()) && (c != '\'' || !doubleMarks);
    }

    private boolean isInch() {
        return at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    private boolean startsWord() {
        return at == 0
                || Character.isWhitespace(text.charAt(at - 1))
                || BEFORE_OPENING.indexOf(text.charAt(at - 1)) >= 0;
    }

    private void inside(char c) {
        char opening = text.charAt(open);
        if (opening == '"' && c == '"') {
            straight();
        } else if (closes(opening, c)) {
            if (depth == 0 || opening != '“') {
                close(at);
            } else {
                depth--;
            }
        } else if (c == '“' && opening == '“' && !startsLine()) {
            depth++;
        }
    }

    /** A straight mark that clearly opens shows that the one before never closed, or that a paragraph carries on. */
    private void straight() {
        boolean last = at + 1 >= text.length();
        boolean opensAgain = !last && startsWord() && Character.isLetterOrDigit(text.charAt(at + 1));
        if (!opensAgain) {
            close(at);
        } else if (!startsLine()) {
            open = at;
        }
    }

    private static boolean closes(char opening, char c) {
        return switch (opening) {
            case '“' -> c == '”' || c == '"';
            case '„' -> c == '“' || c == '”' || c == '"';
            case '«' -> c == '»';
            case '»' -> c == '«' || c == '»';
            case '”' -> c == '”';
            case '「' -> c == '」';
            case '『' -> c == '』';
            default -> false;
        };
    }

    private void close(int mark) {
        int start = open + 1;
        int end = mark;
        if (text.charAt(open) == '«' || text.charAt(open) == '»') {
            while (start < end && isSpace(text.charAt(start))) {
                start++;
            }
            while (end > start && isSpace(text.charAt(end - 1))) {
                end--;
            }
        }
        if (!text.substring(start, end).isBlank()) {
            passages.add(new Passage(open, start, end, Math.min(mark + 1, text.length())));
        }
        open = -1;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
    }

    /** Single marks are apostrophes too: the closing one follows a stop or comma, or is the first that ends a word. */
    private void single(char opening) {
        if (at < barrenUntil && opening == '\'') {
            return;
        }
        int firstEnd = -1;
        int i = at + 1;
        for (; i < text.length() && !isNextSingle(i, opening) && !(text.charAt(i) == '\n' && endsParagraph(i)); i++) {
            if (isSingleEnd(i, opening)) {
                firstEnd = firstEnd < 0 ? i : firstEnd;
                if (",.!?…".indexOf(text.charAt(i - 1)) >= 0) {
                    firstEnd = i;
                    break;
                }
            }
        }
        if (firstEnd > at + 1 && (opening != '\'' || ",.!?…".indexOf(text.charAt(firstEnd - 1)) >= 0)) {
            open = at;
            close(firstEnd);
            at = firstEnd;
        } else {
            barrenUntil = i;
        }
    }

    private boolean isNextSingle(int i, char opening) {
        char c = text.charAt(i);
        return opening == '\''
                ? c == '\''
                        && Character.isWhitespace(text.charAt(i - 1))
                        && i + 1 < text.length()
                        && Character.isLetter(text.charAt(i + 1))
                : c == '‘' && opening == '‘';
    }

    private boolean isSingleEnd(int i, char opening) {
        char c = text.charAt(i);
        boolean mark = opening == '\'' ? c == '\'' : c == '’' || (opening == '‚' && c == '‘');
        return mark
                && !Character.isWhitespace(text.charAt(i - 1))
                && (i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    private boolean startsLine() {
        return at == 0
                || text.charAt(at - 1) == '\n'
                || (at > 1 && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == '\n');
    }

    /** Whether the next line is blank or begins with a quotation mark. */
    private boolean endsParagraph(int newline) {
        int i = newline + 1;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '\r')) {
            i++;
        }
        return i >= text.length() || text.charAt(i) == '\n';
    }

    private void betweenParagraphs() {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && text.charAt(next) == text.charAt(open)) {
            at = next;
        } else {
            leaveOpen(at);
            at = next - 1;
        }
    }

    /** The closing mark was forgotten: the passage ends with its paragraph if it began one, or a sentence. */
    private void leaveOpen(int end) {
        if (open < 0) {
            return;
        }
        int before = open - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        if (before < 0 || "\n:,".indexOf(text.charAt(before)) >= 0) {
            close(trimmed(end));
        }
        open = -1;
    }

    private int trimmed(int end) {
        while (end > open + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
