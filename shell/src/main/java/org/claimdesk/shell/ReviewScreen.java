package org.claimdesk.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the review loop shows at one moment: a heading, a body that can be longer than the screen, a notice, and the keys.
 *
 * @param left the heading's beginning
 * @param right its end, shown where there is room
 * @param top the body's first line that is to be seen, from 0
 * @param notice what happened last; empty for nothing
 * @param keys gives two lines for a width
 */
record ReviewScreen(String left, String right, Consumer<Block> body, int top, Styled notice, Keys keys) {
    /** Lines about keys; each is shortened where it is too long. */
    @FunctionalInterface
    interface Keys {
        List<String> lines(int width);
    }

    /** Lines below the rule that are kept for keys or for typing. */
    static final int FOOT = 2;

    private static final int MOST_NOTICE = 3;
    private static final int ROOMY = 20;

    /** Exactly as many lines as the screen is high, none wider than it. */
    List<String> lines(int width, int height, boolean colored) {
        List<String> content = content(width, height, colored);
        List<String> foot = foot(width, height, colored);
        int room = height - 1 - foot.size();
        int first = Math.min(top, Math.max(0, content.size() - room));
        List<String> lines = new ArrayList<>();
        lines.add(heading(width, colored));
        for (int i = first; i < first + room; i++) {
            lines.add(i < content.size() ? content.get(i) : "");
        }
        lines.addAll(foot);
        lines.set(1 + Math.max(0, room), rule(first, room, content.size(), width, colored));
        return lines.subList(0, Math.min(height, lines.size()));
    }

    private List<String> content(int width, int height, boolean colored) {
        Block block = new Block(width, height, colored);
        body.accept(block);
        return block.lines();
    }

    /** The last first line: below it, the body's end would leave the screen half empty. */
    int lastTop(int width, int height) {
        int room = height - 1 - foot(width, height, false).size();
        return Math.max(0, content(width, height, false).size() - room);
    }

    /** Lines of the body that are seen at once. */
    int room(int width, int height) {
        return Math.max(1, height - 1 - foot(width, height, false).size());
    }

    private String heading(int width, boolean colored) {
        Block block = new Block(width, 1, colored);
        String begin = Inert.line(left);
        String end = Inert.line(right);
        int gap = width - Columns.of(begin) - Columns.of(end);
        if (gap < 2) {
            int room = Math.max(0, width - Columns.of(end) - 2);
            block.line(Style.BOLD.of(Columns.padRight(Columns.fit(begin, room), room + 2)), end);
        } else {
            block.line(Style.BOLD.of(begin), " ".repeat(gap), end);
        }
        return block.lines().get(0);
    }

    /** The rule's place, the notice, and the keys. */
    private List<String> foot(int width, int height, boolean colored) {
        Block block = new Block(width, height, colored);
        block.blank();
        Block said = new Block(width, height, colored);
        said.text(0, notice);
        int most = height < ROOMY ? MOST_NOTICE - 1 : MOST_NOTICE;
        List<String> foot = new ArrayList<>(block.lines());
        foot.addAll(said.lines().subList(0, Math.min(most, said.lines().size())));
        Block about = new Block(width, height, colored);
        keys.lines(width).forEach(about::line);
        foot.addAll(about.lines());
        return foot;
    }

    private static String rule(int first, int room, int all, int width, boolean colored) {
        boolean whole = all <= room;
        String where = whole ? "" : " " + (first + 1) + "–" + Math.min(all, first + room) + " of " + all + " (j k) ";
        Block block = new Block(width, 1, colored);
        int dashes = Math.max(0, width - Columns.of(where) - 2);
        block.line(Style.DIM.of("─".repeat(dashes) + where + "──"));
        return block.lines().get(0);
    }
}
