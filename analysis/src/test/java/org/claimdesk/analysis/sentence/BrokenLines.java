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
