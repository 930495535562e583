package org.claimdesk.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.analysis.word.Letters;
import org.claimdesk.analysis.word.Typescript;

/**
 * Finds what stands between quotation marks, in one pass over a text. A mark inside quotation marks belongs to the words;
 * a paragraph that begins with the opening mark carries on the one before, if that was left open. Double marks of other
 * countries never get here: a typescript has none.
 */
final class PassageScanner {
    private static final String OPENING = "\"“‘‚'「『";
    private static final String BEFORE_OPENING = "([{—–-/…‘“'\"";

    /** How far to look for the end of a paragraph. */
    private static final int FARTHEST = 4000;

    private final char[] text;
    private final boolean doubleMarks;
    private final SingleMarks singles;
    private final List<Passage> passages = new ArrayList<>();
    private int open = -1;
    private int depth;
    private int at;

    private PassageScanner(Typescript text) {
        this.text = text.characters();
        this.singles = new SingleMarks(this.text);
        this.doubleMarks = hasDoubleMarks(this.text);
    }

    private static boolean hasDoubleMarks(char[] text) {
        for (char c : text) {
            if (c == '"' || c == '“') {
                return true;
            }
        }
        return false;
    }

    static List<Passage> passages(Typescript text) {
        PassageScanner scanner = new PassageScanner(text);
        for (; scanner.at < scanner.text.length; scanner.at++) {
            char c = scanner.text[scanner.at];
            if (c > 0x7f || c == '"' || c == '\'') {
                scanner.step(c);
            }
        }
        scanner.leaveOpen(scanner.text.length);
        return scanner.passages;
    }

    private void step(char c) {
        if (open < 0) {
            outside(c);
        } else if (c == Typescript.PARAGRAPH) {
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
            single();
        } else {
            open = at;
            depth = 0;
        }
    }

    private boolean opens(char c) {
        boolean clear = c == '“' || c == '「' || c == '『' || c == '‚';
        if (at + 1 >= text.length || isLineEnd(text[at + 1])) {
            return false;
        }
        if (clear) {
            return true;
        }
        boolean space = Letters.isSpace(text[at + 1]);
        return space ? c == '"' && isMisplaced() : (c == '"' ? !isInch() : startsWord()) && (c != '\'' || !doubleMarks);
    }

    /** «schools," For example, …"»: the mark stands on the wrong side of the space, for one more in its paragraph closes. */
    private boolean isMisplaced() {
        if (at == 0 || text[at - 1] != ',') {
            return false;
        }
        boolean odd = false;
        for (int i = at + 1; i < Math.min(text.length, at + FARTHEST) && text[i] != Typescript.PARAGRAPH; i++) {
            odd ^= text[i] == '"';
        }
        return odd;
    }

    private boolean isInch() {
        return at > 0 && Letters.isDigit(text[at - 1]);
    }

    private boolean startsWord() {
        return at == 0 || Letters.isSpace(text[at - 1]) || BEFORE_OPENING.indexOf(text[at - 1]) >= 0;
    }

    private void inside(char c) {
        char opening = text[open];
        if (opening == '"' && c == '"') {
            straight();
        } else if (closes(opening, c)) {
            if (depth == 0) {
                close(at);
            } else {
                depth--;
            }
        } else if (c == '“' && (opening == '“' || opening == '"') && !startsLine()) {
            depth++;
        }
    }

    /** A straight mark that clearly opens shows that the one before never closed, or that a paragraph carries on. */
    private void straight() {
        boolean last = at + 1 >= text.length;
        boolean opensAgain = !last && startsWord() && Letters.isLetterOrDigit(text[at + 1]);
        if (!opensAgain) {
            close(at);
        } else if (!startsLine()) {
            open = at;
        }
    }

    private static boolean closes(char opening, char c) {
        return switch (opening) {
            case '“' -> c == '”' || c == '"';
            case '"' -> c == '”'; // "so”, half of it typed and half set
            case '「' -> c == '」';
            case '『' -> c == '』';
            default -> false;
        };
    }

    private void close(int mark) {
        int start = open + 1;
        while (text[open] == '"' && start < mark && Letters.isSpace(text[start])) {
            start++;
        }
        if (!isBlank(start, mark)) {
            passages.add(new Passage(open, start, mark, Math.min(mark + 1, text.length)));
        }
        open = -1;
    }

    private boolean isBlank(int from, int to) {
        int at = from;
        while (at < to && Letters.isSpace(text[at])) {
            at++;
        }
        return at == to;
    }

    private void single() {
        int closing = singles.closing(at);
        if (closing > 0) {
            open = at;
            close(closing);
            at = closing;
        }
    }

    private boolean startsLine() {
        int before = at - 1;
        while (before >= 0 && (text[before] == ' ' || text[before] == '\t')) {
            before--;
        }
        return before < 0 || isLineEnd(text[before]);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == Typescript.PARAGRAPH;
    }

    private void betweenParagraphs() {
        int next = at;
        while (next < text.length && Letters.isSpace(text[next])) {
            next++;
        }
        if (next < text.length && text[next] == text[open]) {
            at = next;
        } else if (text[open] == '“' && closesLater(next) || text[open] == '"' && closesStraight(next)) {
            at = next - 1;
        } else {
            leaveOpen(at);
            at = next - 1;
        }
    }

    /** Whether a mark that closes comes before any that opens: the paragraphs between don't repeat the one that did. */
    private boolean closesLater(int from) {
        int mark = from;
        while (mark < Math.min(text.length, from + FARTHEST) && text[mark] != '“' && text[mark] != '”') {
            mark++;
        }
        return mark < text.length && text[mark] == '”';
    }

    /** The same of straight marks, which tell only by what stands around them: the next ends a paragraph, and a sentence. */
    private boolean closesStraight(int from) {
        if (!beginsParagraph()) {
            return false;
        }
        int mark = from;
        while (mark < Math.min(text.length, from + FARTHEST) && text[mark] != '"') {
            mark++;
        }
        boolean ends = mark < text.length && text[mark] == '"' && ".!?".indexOf(text[mark - 1]) >= 0;
        return ends && (mark + 1 == text.length || text[mark + 1] == Typescript.PARAGRAPH || text[mark + 1] == '\n');
    }

    private boolean beginsParagraph() {
        int before = open - 1;
        while (before >= 0 && text[before] == ' ') {
            before--;
        }
        return before < 0 || isLineEnd(text[before]);
    }

    /** The closing mark was forgotten: the passage ends with its paragraph if it began one, or a sentence. */
    private void leaveOpen(int end) {
        if (open < 0) {
            return;
        }
        int before = open - 1;
        while (before >= 0 && text[before] == ' ') {
            before--;
        }
        if (before < 0 || isLineEnd(text[before]) || text[before] == ':' || text[before] == ',') {
            close(trimmed(end));
        }
        open = -1;
    }

    private int trimmed(int end) {
        while (end > open + 1 && Letters.isSpace(text[end - 1])) {
            end--;
        }
        return end;
    }
}
