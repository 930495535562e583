package org.claimdesk.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Counts under a title, each with a bar as long as its share of the largest; fitted to the page's width. */
final class BarChart implements Answer.Text {
    private static final int LONGEST_LABEL = 32;
    private static final int LONGEST_BAR = 40;
    private static final int SHORTEST_BAR = 4;
    private static final int EIGHTHS = 8;
    /** Nothing, then an eighth of a column to seven eighths. */
    private static final String PARTS = " ▏▎▍▌▋▊▉";

    private final String title;
    private final List<String> labels = new ArrayList<>();
    private final List<Long> counts = new ArrayList<>();

    BarChart(String title) {
        this.title = title;
    }

    void bar(String label, long count) {
        labels.add(Inert.line(label));
        counts.add(count);
    }

    @Override
    public void write(Page page) throws IOException {
        long most = counts.stream().mapToLong(Long::longValue).max().orElse(0);
        if (most == 0) {
            return;
        }
        int digits = Long.toString(most).length();
        int widest = labels.stream().mapToInt(Columns::of).max().orElse(0);
        int label = Math.min(widest, LONGEST_LABEL);
        int bar = Math.max(SHORTEST_BAR, Math.min(LONGEST_BAR, page.width() - label - digits - 6));
        label = Math.min(label, Math.max(SHORTEST_BAR, page.width() - bar - digits - 6));
        page.blank();
        page.line(Style.BOLD.of(title));
        for (int i = 0; i < labels.size(); i++) {
            long count = counts.get(i);
            page.line(
                    "  ",
                    Columns.padRight(Columns.fit(labels.get(i), label), label),
                    "  ",
                    Columns.padLeft("" + count, digits),
                    ("  " + bar(count, most, bar)).stripTrailing());
        }
    }

    /** To an eighth of a column; what is there at all is seen. */
    private static String bar(long count, long most, int columns) {
        long eighths = Math.round((double) count / most * columns * EIGHTHS);
        eighths = count > 0 ? Math.max(1, eighths) : 0;
        return "█".repeat((int) (eighths / EIGHTHS)) + PARTS.charAt((int) (eighths % EIGHTHS));
    }
}
