package org.claimdesk.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.evidence.Snapshot;
import org.claimdesk.core.evidence.SnapshotText;
import org.claimdesk.core.evidence.Snapshots;
import org.claimdesk.formats.html.Page;
import org.jspecify.annotations.Nullable;

/** Reads the words of snapshots that are plain text or a page. */
public final class SnapshotReader implements SnapshotText {
    private static final String HTML = "text/html";
    private static final String OTHER = "application/octet-stream";
    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("xhtml", HTML),
            Map.entry("txt", "text/plain"),
            Map.entry("text", "text/plain"),
            Map.entry("md", "text/markdown"),
            Map.entry("csv", "text/csv"),
            Map.entry("tsv", "text/tab-separated-values"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "text/xml"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"));

    /** The media type that a file's ending speaks of; {@code application/octet-stream} when it speaks of none. */
    public static String mediaType(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, OTHER);
    }

    @Override
    public @Nullable CodePointText read(Snapshot snapshot, Snapshots kept) {
        String type = snapshot.mediaType();
        if (!type.startsWith("text/") && !type.equals("application/json")) {
            return null;
        }
        try (InputStream bytes = kept.open(snapshot.sha256())) {
            return CodePointText.of(type.equals(HTML) ? page(bytes) : plain(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words a browser would show; the page's own charset declaration counts. */
    private static String page(InputStream bytes) throws IOException {
        return Page.text(bytes.readAllBytes());
    }

    private static String plain(InputStream bytes) throws IOException {
        return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
}
