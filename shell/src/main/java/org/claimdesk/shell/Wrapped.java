package org.claimdesk.shell;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line between words. */
final class Wrapped {
    private Wrapped() {}

    /** The line in parts of at most so many columns; a longer word stands alone and sticks out. */
    static List<String> lines(String line, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String word : line.split(" ", -1)) {
            if (!current.isEmpty() && Columns.of(current.toString()) + 1 + Columns.of(word) > columns) {
                lines.add(current.toString());
                current.setLength(0);
            } else if (!current.isEmpty()) {
                current.append(' ');
            }
            current.append(word);
        }
        lines.add(current.toString());
        return lines;
    }
}
