package org.claimdesk.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.claimdesk.core.problem.Unreadable;
import org.claimdesk.core.problem.WithProblems;
import org.claimdesk.formats.input.Gunzip;
import org.claimdesk.formats.input.Inert;
import org.claimdesk.formats.input.Lines;
import org.claimdesk.formats.input.PeekedBytes;
import org.claimdesk.formats.input.TextRecords;
import org.claimdesk.formats.input.Utf8Bytes;
import org.claimdesk.formats.input.WholeText;
import org.claimdesk.formats.json.TextLines;
import org.claimdesk.formats.text.TextRecord;
import org.claimdesk.formats.text.TextRows;
import org.jspecify.annotations.Nullable;

/** Reads bare texts, for analysis without a desk. A file may be gzipped. */
public final class TextFiles {
    private TextFiles() {}

    /** Whether the file's name says that it holds JSON Lines. */
    public static boolean isJsonLines(Path file) {
        return Format.ofName(file.toString()) == Format.JSONL;
    }

    /**
     * One text, whole, with line ends as LF.
     *
     * @throws Unreadable when it is missing, not text, or longer than any article
     */
    public static String whole(Path file) {
        return whole(file, file.toString());
    }

    /**
     * The same.
     *
     * @param name what to call the file in a failure
     */
    public static String whole(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            return whole(in, name);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /**
     * The same of a stream, which stays open.
     *
     * @param name what to call it in a failure
     */
    public static String whole(InputStream in, String name) {
        try {
            return WholeText.of(new PeekedBytes(Gunzip.ifPacked(in)));
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /**
     * Objects with {@code id} and {@code text}, one a line; read as they are asked for.
     *
     * @return to be closed
     * @throws Unreadable when the file cannot be opened, or, from the stream, not be read any further
     */
    public static Stream<WithProblems<TextRecord>> jsonLines(Path file) {
        return jsonLines(file, file.toString());
    }

    /**
     * The same.
     *
     * @param name what to call the file in problems
     */
    public static Stream<WithProblems<TextRecord>> jsonLines(Path file, String name) {
        return stream(file, name, TextLines::new);
    }

    /**
     * Rows of a table with tabs between its columns, of which {@code id} and {@code text} are read. As many records as
     * there are rows below the header.
     *
     * @return to be closed
     * @throws Unreadable when the file cannot be opened, or, from the stream, not be read any further
     * @throws org.claimdesk.core.problem.Malformed when the header lacks one of the two columns
     */
    public static Stream<WithProblems<TextRecord>> rows(Path file) {
        return rows(file, file.toString());
    }

    /**
     * The same.
     *
     * @param name what to call the file in problems
     */
    public static Stream<WithProblems<TextRecord>> rows(Path file, String name) {
        return stream(file, name, TextRows::new);
    }

    @FunctionalInterface
    private interface Opening {
        TextRecords<TextRecord> open(String file, Lines lines) throws IOException;
    }

    private static Stream<WithProblems<TextRecord>> stream(Path file, String name, Opening opening) {
        try {
            PeekedBytes bytes = new PeekedBytes(Gunzip.ifPacked(Files.newInputStream(file)));
            int mark = Utf8Bytes.markLength(bytes);
            TextRecords<TextRecord> records = opening.open(name, new Lines(Utf8Bytes.of(bytes), mark));
            Spliterator<WithProblems<TextRecord>> all =
                    Spliterators.spliteratorUnknownSize(new Pulled(name, records), Spliterator.ORDERED);
            return StreamSupport.stream(all, false).onClose(() -> close(records));
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static void close(TextRecords<TextRecord> records) {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Unreadable unreadable(String name, IOException fault) {
        String reason = fault.getMessage() == null || fault.getMessage().equals(name)
                ? "it is missing or may not be opened"
                : Inert.oneLine(fault.getMessage());
        return new Unreadable("file-unreadable", "file can't be read: " + name, reason);
    }

    private static final class Pulled implements Iterator<WithProblems<TextRecord>> {
        private final String name;
        private final TextRecords<TextRecord> records;
        private @Nullable WithProblems<TextRecord> ahead;

        Pulled(String name, TextRecords<TextRecord> records) {
            this.name = name;
            this.records = records;
        }

        @Override
        public boolean hasNext() {
            try {
                ahead = ahead == null ? records.next() : ahead;
                return ahead != null;
            } catch (IOException e) {
                throw unreadable(name, e);
            }
        }

        @Override
        public WithProblems<TextRecord> next() {
            if (!hasNext() || ahead == null) {
                throw new NoSuchElementException();
            }
            WithProblems<TextRecord> record = ahead;
            ahead = null;
            return record;
        }
    }
}
