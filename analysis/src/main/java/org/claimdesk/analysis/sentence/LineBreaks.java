package org.claimdesk.analysis.sentence;

import org.claimdesk.analysis.word.Letters;
import org.claimdesk.analysis.word.Typescript;
import org.claimdesk.analysis.word.WordSet;

/**
 * Tells line ends inside sentences from those between items and paragraphs, and makes spaces of the first and paragraph
 * separators of the last, so that whoever reads on need not know of lines. A block is the text between two blank lines;
 * prose broken at a fixed width is recognised by its lines, most of which, but for those that end a sentence, had no room for
 * the first word of the next one; lines longer than any page is wide are paragraphs. A word that was cut at a line's end becomes
 * one again. No character is taken out or put in.
 */
final class LineBreaks {
    /** Shorter lines are taken for items: nobody sets prose narrower than that. */
    private static final int NARROWEST_PROSE = 40;

    private static final int WIDEST_PROSE = 120;
    private static final int TAB = 8;

    /** The share of full lines: headings stand between them, and where it was sent from may be cut off the first. */
    private static final double MOST_LINES = 0.8;

    /** Typesetters leave a little room: four characters of 64. */
    private static final int RAGGED = 16;

    private static final int LONGEST_UNFINISHED = 5;
    private static final int LONGEST_LABEL = 40;
    private static final String LEADS = ":;";
    private static final WordSet UNFINISHED = WordSet.of(
            "the", "a", "an", "of", "to", "from", "and", "or", "by", "with", "for", "at", "its", "their", "than");

    private final char[] text;
    private int blockStart;
    private int blockEnd;
    private int width;
    private boolean punctuated;
    private boolean prose;
    private boolean indented;
    private int margin;

    private LineBreaks(char[] text) {
        this.text = text;
    }

    /** Settles the line ends of a text in its place. */
    static void settle(char[] text) {
        LineBreaks breaks = new LineBreaks(text);
        int at = breaks.afterSpace(0);
        while (at < text.length) {
            breaks.settleBlock(at);
            at = breaks.afterSpace(breaks.blockEnd);
            breaks.endParagraph(breaks.blockEnd, at);
        }
    }

    /** At the last line end of a block, before blank lines. */
    private void endParagraph(int from, int to) {
        int lineEnd = Words.firstLineEnd(text, from, to);
        if (lineEnd < to) {
            text[lineEnd] = Typescript.PARAGRAPH;
        }
    }

    private void settleBlock(int start) {
        int end = endOfLine(start);
        blockStart = startOfLine(start);
        blockEnd = end;
        int next = nextLine(end);
        if (next >= text.length || isBlank(next, endOfLine(next)) || endsBlock(end)) {
            return; // one line, as most blocks are
        }
        measure();
        int line = blockStart;
        while (nextLine(end) < blockEnd) {
            next = nextLine(end);
            int nextEnd = endOfLine(next);
            settle(line, end, next);
            line = next;
            end = nextEnd;
        }
    }

    private void settle(int line, int end, int next) {
        int word = afterSpace(next);
        boolean paragraph = beginsParagraph(next);
        if (joins(line, end, word, paragraph)) {
            CutWords.join(text, end, next, word);
        } else if (paragraph || width > WIDEST_PROSE || isLabelled(word)) {
            text[end] = Typescript.PARAGRAPH;
        }
    }

    /** "https://ely.example", "#ely", "@ely": so ends a post, and no line of prose. */
    private boolean endsInTag(int line, int end) {
        int last = line + length(line, end);
        int start = last;
        while (start > line && !Marks.isSpace(text[start - 1])) {
            start--;
        }
        String word = new String(text, start, last - start);
        return word.startsWith("#") || word.startsWith("@") || word.contains("://");
    }

    /** "Jane Doe: …", in an interview or a transcript */
    private boolean isLabelled(int word) {
        int at = word;
        int last = Math.min(text.length - 1, word + LONGEST_LABEL);
        while (at < last && (Letters.isLetter(text[at]) || " .()'’-".indexOf(text[at]) >= 0)) {
            at++;
        }
        return Letters.isUpper(text[word]) && at < last && text[at] == ':' && Marks.isSpace(text[at + 1]);
    }

    private boolean joins(int line, int end, int word, boolean paragraph) {
        if (isRow(line, end) || isRow(word, endOfLine(word))) {
            return false;
        }
        boolean full = isFull(line, end);
        boolean lower = Letters.isLower(text[word]);
        boolean broken = prose && !paragraph && !endsInTag(line, end) && (full || isAmidProse(line, end));
        if (ListMarker.begins(text, word)) {
            return broken && isAmidSentence(end, word);
        }
        return paragraph ? full && lower : broken || punctuated && (lower || goesOn(end));
    }

    /** A line that is shorter than it might be, and no heading either, which would stand first or be shorter still. */
    private boolean isAmidProse(int line, int end) {
        return line > blockStart && !endsInPunctuation(line, end) && 2 * length(line, end) > width;
    }

    /** Of a table: two gaps or more. */
    private boolean isRow(int line, int end) {
        int gaps = 0;
        for (int i = afterSpace(line) + 1; i + 1 < end; i++) {
            boolean gap = Marks.isSpace(text[i]) && Marks.isSpace(text[i + 1]) && !Marks.isSpace(text[i - 1]);
            gaps += gap && !Marks.isEnd(text[i - 1]) && !Marks.isCloser(text[i - 1]) ? 1 : 0;
        }
        return gaps > 1;
    }

    /** "on March", then "24." */
    private boolean isAmidSentence(int lineEnd, int word) {
        return !Marks.isBullet(text[word])
                && !endsInPunctuation(blockStart, lineEnd)
                && LEADS.indexOf(text[lineEnd - 1]) < 0;
    }

    private boolean goesOn(int lineEnd) {
        return text[lineEnd - 1] == ',' || isUnfinished(lineEnd);
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
        margin = Integer.MAX_VALUE;
        indented = !ListMarker.begins(text, afterSpace(blockStart));
        int line = blockStart;
        while (line < text.length) {
            int end = endOfLine(line);
            if (isBlank(line, end)) {
                break;
            }
            width = Math.max(width, length(line, end));
            punctuated |= endsInPunctuation(line, end);
            margin = Math.min(margin, indent(line));
            blockEnd = end;
            line = nextLine(end);
            if (endsBlock(end)) {
                break;
            }
        }
        prose = width >= NARROWEST_PROSE && mostLinesWereFull();
    }

    private boolean mostLinesWereFull() {
        int full = 0;
        int goingOn = 0;
        int line = blockStart;
        int end = endOfLine(line);
        while (nextLine(end) < blockEnd) {
            if (!endsInPunctuation(line, end) && !beginsParagraph(nextLine(end)) && !isRow(line, end)) {
                goingOn++;
                full += isFull(line, end) ? 1 : 0;
            }
            line = nextLine(end);
            end = endOfLine(line);
        }
        return full > 0 && full >= MOST_LINES * goingOn;
    }

    private boolean isFull(int line, int end) {
        int next = nextLine(end);
        while (next < blockEnd && Marks.isSpace(text[next])) {
            next++;
        }
        return length(line, end) + 1 + firstWord(next, endOfLine(next)) > width - width / RAGGED;
    }

    /** Without white space at its end. */
    private int length(int line, int end) {
        int last = end;
        while (last > line && Marks.isSpace(text[last - 1])) {
            last--;
        }
        return last - line;
    }

    private int nextLine(int end) {
        boolean two = end + 1 < text.length && text[end] == '\r' && text[end + 1] == '\n';
        return end + (two ? 2 : 1);
    }

    /** Whether a line stands further in than others; what goes on with an item of a list does so too. */
    private boolean beginsParagraph(int line) {
        return indented && indent(line) > margin + 1;
    }

    private int indent(int line) {
        int columns = 0;
        for (int i = line; i < text.length && Marks.isSpace(text[i]); i++) {
            columns += text[i] == '\t' ? TAB : 1;
        }
        return columns;
    }

    /** A block is found by its first word. */
    private int startOfLine(int word) {
        int start = word;
        while (start > 0 && !Marks.isLineEnd(text[start - 1])) {
            start--;
        }
        return start;
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

    /** At the end of a page. */
    private boolean endsBlock(int lineEnd) {
        return lineEnd < text.length && (text[lineEnd] == '\f' || text[lineEnd] == Typescript.PARAGRAPH);
    }

    private int afterSpace(int from) {
        int at = from;
        while (at < text.length && Marks.isSpace(text[at])) {
            at++;
        }
        return at;
    }
}
