package org.claimdesk.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.claimdesk.core.evidence.Snapshot;
import org.claimdesk.core.evidence.SnapshotText;
import org.claimdesk.formats.html.Page;
import org.claimdesk.formats.pdf.PdfText;
import org.jspecify.annotations.Nullable;

/** Reads the words of snapshots that are plain text, a page or a PDF file. */
public final class SnapshotReader implements SnapshotText {
    /** How many bytes of the beginning tell what a file is. */
    public static final int BEGINNING = 1024;

    /**
     * What a file is: by its first bytes if these tell, else by its name's ending, else by whether it looks like text.
     *
     * @param fileName null for a stream
     * @param beginning at most {@value #BEGINNING} bytes
     */
    public static String mediaType(@Nullable String fileName, byte[] beginning) {
        return MediaType.of(fileName, beginning);
    }

    @Override
    public boolean read(Snapshot snapshot, Supplier<InputStream> bytes, Reader reader) {
        try {
            return switch (snapshot.mediaType()) {
                case MediaType.HTML -> page(bytes, reader);
                case MediaType.PDF -> pdf(bytes, name(snapshot), reader);
                default -> MediaType.isText(snapshot.mediaType()) && plain(bytes, reader);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Snapshot snapshot) {
        return snapshot.fileName() == null ? "standard input" : snapshot.fileName();
    }

    /** The words a browser would show; the page's own charset declaration counts. */
    private static boolean page(Supplier<InputStream> bytes, Reader reader) throws IOException {
        Page.Texts texts;
        try (InputStream page = bytes.get()) {
            texts = Page.texts(page);
        }
        if (texts == null) {
            return false;
        }
        reader.reads(texts.whole());
        reader.readsArticle(texts.article());
        return true;
    }

    private static boolean pdf(Supplier<InputStream> bytes, String name, Reader reader) throws IOException {
        try (InputStream file = bytes.get()) {
            return PdfText.read(file, name, reader::reads);
        }
    }

    private static boolean plain(Supplier<InputStream> bytes, Reader reader) throws IOException {
        new PlainText(bytes).read(reader::reads);
        return true;
    }
}
