package org.claimdesk.formats.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.problem.Problem;
import org.claimdesk.core.problem.WithProblems;
import org.claimdesk.formats.input.Lines;
import org.claimdesk.formats.input.NotText;
import org.claimdesk.formats.input.TextRecords;
import org.claimdesk.formats.input.TooLong;
import org.jspecify.annotations.Nullable;

/**
 * Texts of a table: a header, then a row a line, columns separated by tabs, no quoting. Every row gives a record, so that
 * an answer has as many rows; what a row lacks is empty, with a warning.
 */
public final class TextRows implements TextRecords<TextRecord> {
    private final String file;
    private final Lines lines;
    private final int id;
    private final int text;
    private int record;

    /**
     * @throws Malformed when the header has no columns {@code id} and {@code text}
     */
    public TextRows(String file, Lines lines) throws IOException {
        this.file = file;
        this.lines = lines;
        List<String> names = lines.next()
                ? Arrays.stream(cells(lines.text()))
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList()
                : List.of();
        this.id = names.indexOf("id");
        this.text = names.indexOf("text");
        if (id < 0 || text < 0) {
            throw new Malformed(
                    "columns-missing",
                    file + " has no columns id and text in its first line",
                    "give it a header, with tabs between the columns");
        }
    }

    private static String[] cells(String line) {
        return line.split("\t", -1);
    }

    @Override
    public @Nullable WithProblems<TextRecord> next() throws IOException {
        while (lines.next()) {
            try {
                String line = lines.text();
                if (!line.isEmpty()) {
                    return row(cells(line));
                }
            } catch (NotText | TooLong e) {
                return doubted(new TextRecord(++record, "", false, ""), String.valueOf(e.getMessage()));
            }
        }
        return null;
    }

    private WithProblems<TextRecord> row(String[] cells) {
        TextRecord row = new TextRecord(++record, cell(cells, id), false, cell(cells, text));
        return cells.length > Math.max(id, text)
                ? WithProblems.good(row)
                : doubted(row, "has " + cells.length + " columns, fewer than the header");
    }

    private static String cell(String[] cells, int column) {
        return column < cells.length ? cells[column] : "";
    }

    private WithProblems<TextRecord> doubted(TextRecord row, String reason) {
        return WithProblems.warned(row, Problem.warning(file, row.record(), reason + " (line " + lines.number() + ")"));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
