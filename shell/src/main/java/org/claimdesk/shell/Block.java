package org.claimdesk.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a screen in the making. Text is made {@linkplain Inert inert} here and wrapped between words, or within one that
 * is too long, each piece keeping its look; no line is wider than the block.
 */
final class Block {
    private final int width;
    private final int height;
    private final boolean colored;
    private final List<String> lines = new ArrayList<>();

    /** @param height how many lines of it can be seen at once */
    Block(int width, int height, boolean colored) {
        this.width = width;
        this.height = height;
        this.colored = colored;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean colored() {
        return colored;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    void blank() {
        lines.add("");
    }

    /** One line, shortened where it is too long. */
    void line(Object... pieces) {
        StringBuilder line = new StringBuilder();
        int left = width;
        for (Object piece : pieces) {
            Styled styled = Styled.from(piece);
            String fitting = Columns.fit(Inert.line(styled.text()), left);
            line.append(look(styled.style(), fitting));
            left -= Columns.of(fitting);
        }
        lines.add(line.toString());
    }

    /** A paragraph of pieces; its lines after the first begin below that column. */
    void text(int hanging, Object... pieces) {
        Wrapping wrapping = new Wrapping();
        for (Object piece : pieces) {
            Styled styled = Styled.from(piece);
            wrapping.add(Inert.line(styled.text()), styled.style());
        }
        String indent = " ".repeat(Math.min(hanging, width / 2));
        boolean first = true;
        for (List<Styled> runs : wrapping.lines(width, indent.length())) {
            StringBuilder line = new StringBuilder(first ? "" : indent);
            runs.forEach(run -> line.append(look(run.style(), run.text())));
            lines.add(line.toString());
            first = false;
        }
    }

    private String look(Style style, String text) {
        return colored ? style.around(text) : text;
    }
}
