package org.claimdesk.shell;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text of several looks into lines: between words, beside wide characters, or else within a word. */
final class Wrapping {
    private final List<Styled> characters = new ArrayList<>();

    void add(String text, Style style) {
        text.codePoints().forEach(c -> characters.add(new Styled(Character.toString(c), style)));
    }

    /**
     * The lines, as runs of one look each.
     *
     * @param indent columns that lines after the first do without
     */
    List<List<Styled>> lines(int width, int indent) {
        List<List<Styled>> lines = new ArrayList<>();
        int start = 0;
        do {
            int end = end(start, Math.max(2, lines.isEmpty() ? width : width - indent));
            lines.add(runs(start, trimmed(start, end)));
            start = afterBlanks(end);
        } while (start < characters.size());
        return lines;
    }

    /** Where the line ends that begins there. */
    private int end(int start, int columns) {
        int used = 0;
        int first = afterBlanks(start);
        int breakable = start;
        for (int i = start; i < characters.size(); i++) {
            if (i > first && (isBlank(i) || isWide(i) || isWide(i - 1))) {
                breakable = i;
            }
            used += Columns.of(characters.get(i).text());
            if (used > columns && !isBlank(i)) {
                return breakable > start ? breakable : Math.max(i, start + 1);
            }
        }
        return characters.size();
    }

    private boolean isBlank(int at) {
        return characters.get(at).text().equals(" ");
    }

    private boolean isWide(int at) {
        return Columns.of(characters.get(at).text()) > 1;
    }

    private int trimmed(int start, int end) {
        int last = end;
        while (last > start && isBlank(last - 1)) {
            last--;
        }
        return last;
    }

    private int afterBlanks(int from) {
        int next = from;
        while (next < characters.size() && isBlank(next)) {
            next++;
        }
        return next;
    }

    private List<Styled> runs(int start, int end) {
        List<Styled> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = start; i < end; i++) {
            Styled character = characters.get(i);
            run.append(character.text());
            if (i + 1 == end || characters.get(i + 1).style() != character.style()) {
                runs.add(new Styled(run.toString(), character.style()));
                run.setLength(0);
            }
        }
        return runs;
    }
}
