package org.claimdesk.formats;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.claimdesk.core.article.DraftRecord;
import org.claimdesk.formats.csv.Columns;
import org.claimdesk.formats.csv.CsvArticles;
import org.claimdesk.formats.feed.FeedArticles;
import org.claimdesk.formats.html.HtmlArticle;
import org.claimdesk.formats.input.ArticleReader;
import org.claimdesk.formats.input.Finding;
import org.claimdesk.formats.input.Gunzip;
import org.claimdesk.formats.input.Inert;
import org.claimdesk.formats.input.PeekedBytes;
import org.claimdesk.formats.json.JsonArticles;
import org.claimdesk.formats.json.JsonLinesArticles;
import org.claimdesk.formats.text.MarkdownArticle;
import org.claimdesk.formats.text.TextArticle;
import org.claimdesk.formats.warc.WarcArticles;
import org.jspecify.annotations.Nullable;

/** One file being read: numbers its records, and makes a last problem of whatever keeps the rest from being read. */
final class OpenFile implements Closeable {
    private static final ArticleReader NOTHING = new ArticleReader() {
        @Override
        public @Nullable Finding next() {
            return null;
        }

        @Override
        public void close() {}
    };

    private final Path path;
    private final Format format;
    private final Columns columns;
    private final Meter meter;
    private @Nullable ArticleReader reader;
    private int record;

    OpenFile(Path path, Format format, Columns columns, Meter meter) {
        this.path = path;
        this.format = format;
        this.columns = columns;
        this.meter = meter;
    }

    /** The next record; null after the last. */
    @Nullable
    DraftRecord next() {
        try {
            if (reader == null) {
                reader = open();
            }
            Finding finding = reader.next();
            return finding == null ? null : finding.inFile(path.toString(), ++record);
        } catch (IOException e) {
            return last(e);
        } catch (UncheckedIOException e) {
            return last(new IOException(e.getMessage(), e));
        }
    }

    private ArticleReader open() throws IOException {
        InputStream raw = meter.through(Files.newInputStream(path));
        try {
            PeekedBytes bytes = new PeekedBytes(Gunzip.ifPacked(raw));
            if (bytes.isEmpty()) {
                throw new EmptyFile();
            }
            return reader(bytes, format == Format.AUTO ? Sniffing.of(bytes, fileName()) : format);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    private String fileName() {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    private ArticleReader reader(PeekedBytes bytes, Format format) throws IOException {
        return switch (format) {
            case AUTO, TEXT -> new TextArticle(bytes);
            case MARKDOWN -> new MarkdownArticle(bytes);
            case JSON -> JsonArticles.open(bytes);
            case JSONL -> JsonLinesArticles.open(bytes);
            case HTML -> new HtmlArticle(bytes);
            case FEED -> FeedArticles.open(bytes);
            case WARC -> new WarcArticles(bytes);
            case CSV -> CsvArticles.open(bytes, columns);
        };
    }

    /** A fault before the first record is of the file as a whole, which has number 0. */
    private DraftRecord last(IOException fault) {
        int number = reader == null ? 0 : record + 1;
        close();
        reader = NOTHING;
        return Finding.bad(words(fault)).inFile(path.toString(), number);
    }

    private static String words(IOException fault) {
        boolean packed = fault instanceof EOFException || fault instanceof ZipException;
        String reason = fault.getMessage() == null ? "it ends too early" : Inert.oneLine(fault.getMessage());
        return packed ? "packed data is cut off or damaged: " + reason : reason;
    }

    @Override
    public void close() {
        try {
            if (reader != null) {
                reader.close();
            }
        } catch (IOException e) {
            // Everything readable has been read; there is nobody to tell, and nothing is lost.
            reader = NOTHING;
        }
    }

    private static final class EmptyFile extends IOException {
        EmptyFile() {
            super("file is empty");
        }
    }
}
