package org.claimdesk.analysis.sentence;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Breaks paragraphs at a width, as mail programs and wire services did. */
public final class BrokenLines {
    private BrokenLines() {}

    /**
     * Paragraphs as a text with short lines.
     *
     * @param width the most characters a line has, but for a single longer word
     * @param indent what each paragraph begins with
     * @param between what stands between two paragraphs
     */
    public static String of(List<String> paragraphs, int width, String indent, String between) {
        return paragraphs.stream()
                .map(paragraph -> broken(indent + paragraph, width))
                .collect(joining(between));
    }

    /** The same, where long words begin in one line and end in the next. */
    public static String hyphenated(List<String> paragraphs, int width) {
        return paragraphs.stream().map(paragraph -> cut(paragraph, width)).collect(joining("\n\n"));
    }

    private static String cut(String paragraph, int width) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : paragraph.split(" ")) {
            int room = width - column - 2;
            boolean fits = column + 1 + word.length() <= width;
            if (column == 0 || fits) {
                lines.append(column == 0 ? "" : " ").append(word);
                column += (column == 0 ? 0 : 1) + word.length();
            } else if (word.matches("[a-z]{7,}[,.]?") && room >= 3) {
                int head = Math.min(room, word.length() - 4);
                lines.append(' ').append(word, 0, head).append("-\n").append(word.substring(head));
                column = word.length() - head;
            } else {
                lines.append('\n').append(word);
                column = word.length();
            }
        }
        return lines.toString();
    }

    private static String broken(String paragraph, int width) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : paragraph.split("(?<=\\S) ")) {
            boolean fits = column + 1 + word.length() <= width;
            if (column > 0) {
                lines.append(fits ? ' ' : '\n');
            }
            column = (fits && column > 0 ? column + 1 : 0) + word.length();
            lines.append(word);
        }
        return lines.toString();
    }
}
