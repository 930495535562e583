package org.claimdesk.formats.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.formats.input.TooLong;
import org.jspecify.annotations.Nullable;

/** Rows of a table after RFC 4180, with LF as well as CRLF, and any separator. */
final class CsvRows implements Closeable {
    private static final int LONGEST = 12_000_000;
    private static final int MOST_CELLS = 10_000;
    private static final int END = -1;
    private final Reader in;
    private final char[] buffer = new char[8 * 1024];
    private int position;
    private int limit;
    private char separator;
    private int line = 1;
    private int startLine = 1;

    CsvRows(Reader in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    /** The next row that isn't blank; null after the last. */
    @Nullable
    List<String> next() throws IOException {
        while (peek() != END) {
            startLine = line;
            List<String> row = row();
            if (row.size() > 1 || !row.get(0).isBlank()) {
                return row;
            }
        }
        return null;
    }

    /** Number of the line the last row began in, from 1. */
    int line() {
        return startLine;
    }

    private List<String> row() throws IOException {
        List<String> cells = new ArrayList<>();
        int length = 0;
        int ended = separator;
        while (ended == separator) {
            StringBuilder cell = new StringBuilder();
            ended = peek() == '"' ? quoted(cell) : plain(cell);
            length += cell.length();
            if (length > LONGEST || cells.size() > MOST_CELLS) {
                throw tooLong();
            }
            cells.add(cell.toString());
        }
        return cells;
    }

    private TooLong tooLong() {
        return new TooLong("the row that begins in line " + startLine + " has more than " + LONGEST + " characters or "
                + MOST_CELLS + " columns; is a quotation mark missing?");
    }

    /** Reads to the end of the cell; what ended it. */
    private int plain(StringBuilder cell) throws IOException {
        int c = read();
        while (c != separator && c != '\n' && c != '\r' && c != END) {
            cell.append((char) c);
            if (cell.length() > LONGEST) {
                throw tooLong();
            }
            c = read();
        }
        return endOfLine(c);
    }

    private int quoted(StringBuilder cell) throws IOException {
        read();
        for (int c = read(); c != END; c = read()) {
            if (c == '"' && peek() != '"') {
                return plain(cell);
            }
            if (c == '"') {
                read();
            }
            cell.append((char) c);
            if (cell.length() > LONGEST) {
                throw tooLong();
            }
        }
        throw new IOException("the quotation mark in the row that begins in line " + startLine + " is never closed");
    }

    private int endOfLine(int c) throws IOException {
        if (c == '\r' && peek() == '\n') {
            return read();
        }
        return c == '\r' ? '\n' : c;
    }

    private int peek() throws IOException {
        if (position == limit) {
            limit = Math.max(0, in.read(buffer, 0, buffer.length));
            position = 0;
        }
        return limit == 0 ? END : buffer[position];
    }

    private int read() throws IOException {
        int c = peek();
        position += c == END ? 0 : 1;
        line += c == '\n' ? 1 : 0;
        return c;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
