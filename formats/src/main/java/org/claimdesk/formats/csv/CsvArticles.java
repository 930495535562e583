package org.claimdesk.formats.csv;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimdesk.formats.csv.Columns.Part;
import org.claimdesk.formats.input.ArticleReader;
import org.claimdesk.formats.input.DraftParts;
import org.claimdesk.formats.input.Finding;
import org.claimdesk.formats.input.Inert;
import org.claimdesk.formats.input.PeekedBytes;
import org.claimdesk.formats.input.Utf8Bytes;
import org.claimdesk.formats.input.Utf8Reader;
import org.jspecify.annotations.Nullable;

/** The rows of a table with a header as articles. */
public final class CsvArticles implements ArticleReader {
    private final CsvRows rows;
    private final Map<Part, Integer> columns = new EnumMap<>(Part.class);
    private final int width;

    private CsvArticles(CsvRows rows, List<String> header, Columns wanted) throws IOException {
        this.rows = rows;
        this.width = header.size();
        for (Part part : Part.values()) {
            int column = wanted.of(part, header);
            if (column >= 0) {
                columns.put(part, column);
            } else if (part == Part.BODY || wanted.names().containsKey(part)) {
                throw new IOException("no column for " + part + " among " + Inert.brief(String.join(", ", header))
                        + "; name it with --map " + part + "=COLUMN");
            }
        }
    }

    /**
     * @throws IOException when there is no column for the body, or none of a name that was asked for
     */
    public static ArticleReader open(PeekedBytes bytes, Columns wanted) throws IOException {
        char separator = separator(Utf8Bytes.glimpse(bytes).lines().findFirst().orElse(""));
        int mark = Utf8Bytes.markLength(bytes);
        CsvRows rows = new CsvRows(new Utf8Reader(Utf8Bytes.of(bytes), mark), separator);
        List<String> header = rows.next();
        return new CsvArticles(rows, header == null ? List.of() : header, wanted);
    }

    /** The one of comma, semicolon and tab that the header has most of. */
    private static char separator(String header) {
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        separator -> header.chars().filter(c -> c == separator).count()))
                .orElse(',');
    }

    @Override
    public @Nullable Finding next() throws IOException {
        List<String> row = rows.next();
        if (row == null) {
            return null;
        }
        String place = "line " + rows.line();
        return row.size() == width
                ? parts(row).finding(place)
                : Finding.bad("row has " + row.size() + " columns, the header has " + width + " (" + place + ")");
    }

    private DraftParts parts(List<String> row) {
        DraftParts parts = new DraftParts();
        columns.forEach((part, column) -> put(part, row.get(column), parts));
        return parts;
    }

    private static void put(Part part, String text, DraftParts parts) {
        switch (part) {
            case URL -> parts.url(text);
            case TITLE -> parts.title(text);
            case BODY -> parts.body(text);
            case PUBLISHER -> parts.publisher(text);
            case AUTHORS -> Stream.of(text.split("[;|]")).forEach(parts::author);
            case PUBLISHED -> parts.published(text);
            case LANGUAGE -> parts.language(text);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
