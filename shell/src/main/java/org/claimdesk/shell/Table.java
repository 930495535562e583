package org.claimdesk.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows under headings. On a terminal it is fitted to the width, so that no row breaks; elsewhere nothing is shortened.
 * Without rows nothing is printed.
 */
final class Table implements Answer.Text {
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;
    private final List<Column> columns;
    private final List<List<Styled>> rows = new ArrayList<>();

    Table(Column... columns) {
        this.columns = List.of(columns);
    }

    /** Adds a row of as many cells as there are columns, each a {@link Styled} or anything with a {@code toString}. */
    Table row(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        List<Styled> row = new ArrayList<>();
        for (Object cell : cells) {
            Styled styled = Styled.from(cell);
            row.add(new Styled(Inert.line(styled.text()), styled.style()));
        }
        rows.add(row);
        return this;
    }

    @Override
    public void write(Page page) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        int[] widths = naturalWidths();
        if (page.fitted()) {
            shrink(widths, page.width());
        }
        page.line(cells(headings(), widths));
        for (List<Styled> row : rows) {
            page.line(cells(row, widths));
        }
    }

    /** The same, or, without rows, a line that says so. */
    void writeOr(Page page, String otherwise) throws IOException {
        if (rows.isEmpty()) {
            page.line(otherwise);
        }
        write(page);
    }

    private List<Styled> headings() {
        return columns.stream().map(column -> Style.BOLD.of(column.heading())).toList();
    }

    private int[] naturalWidths() {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Columns.of(columns.get(i).heading());
            for (List<Styled> row : rows) {
                widths[i] = Math.max(widths[i], Columns.of(row.get(i).text()));
            }
        }
        return widths;
    }

    /** Takes from the widest column that may shrink, until all fit or none can give more. */
    private void shrink(int[] widths, int available) {
        int surplus = GAP.length() * (widths.length - 1) - available;
        for (int width : widths) {
            surplus += width;
        }
        for (; surplus > 0; surplus--) {
            int widest = widestShrinking(widths, available);
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    /** The last column says what a row is about, so it keeps half of the terminal as long as others can give. */
    private int widestShrinking(int[] widths, int available) {
        int last = widths.length - 1;
        int other = widest(widths, last);
        return other >= 0 && widths[last] <= available / 2 ? other : widest(widths, widths.length);
    }

    /** The widest of the first columns that may shrink; negative where none may. */
    private int widest(int[] widths, int first) {
        int widest = -1;
        for (int i = 0; i < first; i++) {
            boolean can = columns.get(i).shrinks() && widths[i] > NARROWEST;
            if (can && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private Object[] cells(List<Styled> row, int[] widths) {
        List<Object> pieces = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            Styled cell = row.get(i);
            boolean last = i == widths.length - 1;
            String text = Columns.fit(cell.text(), widths[i]);
            String placed =
                    last && !columns.get(i).right() ? text : columns.get(i).place(text, widths[i]);
            pieces.add(new Styled(placed, cell.style()));
            pieces.add(last ? "" : GAP);
        }
        return pieces.toArray();
    }
}
