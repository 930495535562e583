package org.claimdesk.formats.text;

import java.util.List;
import org.claimdesk.formats.input.DraftParts;

/** How a text without markup begins: with a title on a line of its own, or with the article itself. */
final class Lead {
    /** UTF-16 units; a longer first line is a paragraph. */
    private static final int LONGEST_TITLE = 200;

    /** UTF-16 units of its beginning that a text without a title is called by. */
    private static final int SHOWN = 80;

    private static final int NARROWEST_PROSE = 40;
    private static final int WIDEST_PROSE = 120;
    private static final int FEWEST_LINES = 3;
    private static final int LINES_READ = 100;

    /** Typesetters leave a little room: four characters of 64. */
    private static final int RAGGED = 16;

    private static final String SENTENCE_ENDS = ".!?…”\"";
    private static final String ENDS = SENTENCE_ENDS + ":";

    private Lead() {}

    /**
     * Takes the first line for the title and the rest for the body; of a text that has no title all is body. A single line
     * is a body if it ends as a sentence does, else a title without one.
     */
    static DraftParts put(DraftParts parts, String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        if (isParagraph(text, first, end)) {
            boolean whole = end < 0 && first.length() <= SHOWN;
            return parts.title(whole ? first : beginning(first)).body(TextArticle.withoutBlankEdges(text));
        }
        return parts.title(first).body(end < 0 ? "" : TextArticle.withoutBlankEdges(text.substring(end + 1)));
    }

    private static boolean isParagraph(String text, String first, int end) {
        return first.length() > LONGEST_TITLE
                || (end < 0 ? isSentence(first) : goesOn(text, end) || isFull(text, first));
    }

    /** Whether the first line of several had no room for the next word, as in a paragraph broken at a width. */
    private static boolean isFull(String text, String first) {
        List<String> lines = text.lines()
                .limit(LINES_READ)
                .takeWhile(line -> !line.isBlank())
                .toList();
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        return lines.size() >= FEWEST_LINES
                && width >= NARROWEST_PROSE
                && width <= WIDEST_PROSE
                && first.length() + 1 + firstWord(lines.get(1)) > width - width / RAGGED;
    }

    private static int firstWord(String line) {
        int space = line.strip().indexOf(' ');
        return space < 0 ? line.strip().length() : space;
    }

    private static boolean isSentence(String line) {
        return !line.isEmpty() && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Whether the next line carries the first one on, as in a paragraph broken into lines. */
    private static boolean goesOn(String text, int end) {
        return end > 0
                && end + 1 < text.length()
                && Character.isLowerCase(text.charAt(end + 1))
                && ENDS.indexOf(text.charAt(end - 1)) < 0;
    }

    private static String beginning(String line) {
        if (line.length() <= SHOWN) {
            return line.strip() + " …";
        }
        int space = line.lastIndexOf(' ', SHOWN);
        int cut = space > 0 ? space : line.offsetByCodePoints(0, line.codePointCount(0, SHOWN) - 1);
        return line.substring(0, cut).strip() + " …";
    }
}
