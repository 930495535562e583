package org.claimdesk.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What changed between two texts, line by line, by their longest common subsequence. */
final class LineDiff {
    /** Above this many pairs of lines, what is left between the equal ends counts as replaced. */
    private static final long MOST_PAIRS = 25_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Line> lines = new ArrayList<>();

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** @param sign {@code +} added, {@code -} removed, a blank for a line that stayed */
    record Line(char sign, String text) {}

    static List<Line> of(String before, String after) {
        return new LineDiff(Arrays.asList(before.split("\n", -1)), Arrays.asList(after.split("\n", -1))).run();
    }

    private List<Line> run() {
        int head = 0;
        int most = Math.min(before.size(), after.size());
        while (head < most && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        add(' ', before.subList(0, head));
        middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        add(' ', before.subList(before.size() - tail, before.size()));
        return lines;
    }

    private void middle(List<String> a, List<String> b) {
        if ((long) a.size() * b.size() > MOST_PAIRS) {
            add('-', a);
            add('+', b);
            return;
        }
        int[][] common = common(a, b);
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                lines.add(new Line(' ', a.get(i++)));
                j++;
            } else if (j == b.size() || i < a.size() && common[i + 1][j] >= common[i][j + 1]) {
                lines.add(new Line('-', a.get(i++)));
            } else {
                lines.add(new Line('+', b.get(j++)));
            }
        }
    }

    /** Length of the longest common subsequence of each pair of ends. */
    private static int[][] common(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(char sign, List<String> same) {
        same.forEach(text -> lines.add(new Line(sign, text)));
    }
}
