package org.claimdesk.analysis.sentence;

import org.claimdesk.analysis.word.Letters;
import org.claimdesk.analysis.word.WordSet;

/**
 * Tells line ends inside sentences from those between items. A block is the text between two blank lines; prose broken at
 * a fixed width is recognised by its lines, each of which had no room for the first word of the next one.
 */
final class LineBreaks {
    /** Shorter lines are taken for items: nobody sets prose narrower than that. */
    private static final int NARROWEST_PROSE = 40;

    private static final int LONGEST_UNFINISHED = 5;
    private static final WordSet UNFINISHED = WordSet.of(
            "the", "a", "an", "of", "to", "from", "and", "or", "by", "with", "for", "at", "its", "their", "than");

    private final char[] text;
    private int blockStart;
    private int blockEnd = -1;
    private int width;
    private boolean punctuated;
    private boolean broken;

    LineBreaks(char[] text) {
        this.text = text;
    }

    /** A block begins at this offset. */
    void beginBlock(int start) {
        blockStart = start;
        blockEnd = -1;
    }

    /** Whether the single line end at {@code lineEnd}, after which the next line's words begin at {@code next}, parts two sentences. */
    boolean parts(int lineEnd, int next) {
        if (blockEnd < 0) {
            measure();
        }
        if (!punctuated) {
            return !broken;
        }
        boolean goesOn = Letters.isLower(text[next]) || text[Math.max(0, lineEnd - 1)] == ',' || isUnfinished(lineEnd);
        return !goesOn && !broken;
    }

    /** No item and no sentence ends in "the" or "to". */
    private boolean isUnfinished(int lineEnd) {
        int end = lineEnd;
        while (end > blockStart && Marks.isSpace(text[end - 1])) {
            end--;
        }
        int start = end;
        while (start > blockStart && Letters.isLower(text[start - 1]) && end - start <= LONGEST_UNFINISHED) {
            start--;
        }
        boolean whole = start == blockStart || Marks.isSpace(text[start - 1]);
        return whole && UNFINISHED.contains(new String(text, start, end - start));
    }

    private void measure() {
        width = 0;
        punctuated = false;
        int lines = 0;
        int line = blockStart;
        while (line < text.length) {
            int end = endOfLine(line);
            if (isBlank(line, end)) {
                break;
            }
            width = Math.max(width, end - line);
            punctuated |= endsInPunctuation(line, end);
            lines++;
            line = end + 1;
        }
        blockEnd = Math.min(line, text.length);
        broken = width >= NARROWEST_PROSE && lines > 1 && everyLineWasFull();
    }

    private boolean everyLineWasFull() {
        int line = blockStart;
        int end = endOfLine(line);
        while (end + 1 < blockEnd) {
            int nextEnd = endOfLine(end + 1);
            if (end - line + 1 + firstWord(end + 1, nextEnd) <= width) {
                return false;
            }
            line = end + 1;
            end = nextEnd;
        }
        return true;
    }

    private int firstWord(int from, int to) {
        int end = from;
        while (end < to && !Marks.isSpace(text[end])) {
            end++;
        }
        return end - from;
    }

    private boolean endsInPunctuation(int from, int to) {
        int last = to - 1;
        while (last > from && (Marks.isSpace(text[last]) || Marks.isCloser(text[last]))) {
            last--;
        }
        return Marks.isEnd(text[last]);
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Marks.isSpace(text[i])) {
                return false;
            }
        }
        return true;
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < text.length && !Marks.isLineEnd(text[end])) {
            end++;
        }
        return end;
    }
}
