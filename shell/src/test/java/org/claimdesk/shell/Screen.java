package org.claimdesk.shell;

import java.util.ArrayList;
import java.util.List;
import org.jline.builtins.ScreenTerminal;

/**
 * What a terminal shows at one moment.
 *
 * @param lines all of them from the top, without the blanks at their ends
 * @param row the cursor's, from 0
 * @param column the cursor's, from 0
 */
record Screen(List<String> lines, int row, int column) {
    private static final long CHARACTER = 0x1F_FFFFL;

    static Screen of(ScreenTerminal shown, int columns, int rows) {
        long[] cells = new long[columns * rows];
        int[] cursor = new int[2];
        shown.dump(cells, 0, 0, rows, columns, cursor);
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                int character = (int) (cells[row * columns + column] & CHARACTER);
                line.appendCodePoint(character == 0 ? ' ' : character);
            }
            lines.add(line.toString().stripTrailing());
        }
        return new Screen(List.copyOf(lines), cursor[1], cursor[0]);
    }

    /** The lines without the empty ones at the end, each ended by a line break. */
    String text() {
        return String.join("\n", lines).stripTrailing() + "\n";
    }

    String cursorLine() {
        return lines.get(row);
    }

    boolean shows(String text) {
        return lines.stream().anyMatch(line -> line.contains(text));
    }

    /** Whether the text stands before the cursor, however it was wrapped. */
    boolean endsWith(String text) {
        return squeezed(String.join("", lines.subList(0, row + 1))).endsWith(squeezed(text));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }
}
