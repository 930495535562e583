package org.claimdesk.formats;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file is, by its first bytes and its name. */
final class MediaType {
    static final String HTML = "text/html";
    static final String PDF = "application/pdf";
    private static final String JSON = "application/json";
    private static final String PLAIN = "text/plain";
    private static final String OTHER = "application/octet-stream";

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("xhtml", HTML),
            Map.entry("txt", PLAIN),
            Map.entry("text", PLAIN),
            Map.entry("md", "text/markdown"),
            Map.entry("csv", "text/csv"),
            Map.entry("tsv", "text/tab-separated-values"),
            Map.entry("json", JSON),
            Map.entry("xml", "text/xml"),
            Map.entry("pdf", PDF),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"));

    /** As Latin-1; none of them begins a text. */
    private static final Map<String, String> BY_BEGINNING = new LinkedHashMap<>();

    static {
        BY_BEGINNING.put("\u0089PNG\r\n\u001a\n", "image/png");
        BY_BEGINNING.put("\u00ff\u00d8\u00ff", "image/jpeg");
        BY_BEGINNING.put("GIF87a", "image/gif");
        BY_BEGINNING.put("GIF89a", "image/gif");
        BY_BEGINNING.put("%PDF-", PDF);
    }

    private MediaType() {}

    static boolean isText(String type) {
        return type.startsWith("text/") || type.equals(JSON);
    }

    static String of(@Nullable String fileName, byte[] beginning) {
        String start = new String(beginning, StandardCharsets.ISO_8859_1);
        String told = told(start);
        String named = fileName == null ? null : BY_ENDING.get(ending(fileName));
        return told != null ? told : named != null ? named : guessed(start);
    }

    private static @Nullable String told(String start) {
        for (Map.Entry<String, String> magic : BY_BEGINNING.entrySet()) {
            if (start.startsWith(magic.getKey())) {
                return magic.getValue();
            }
        }
        return start.startsWith("RIFF") && start.startsWith("WEBP", 8) ? "image/webp" : null;
    }

    private static String ending(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String guessed(String start) {
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.contains("<!doctype html") || lower.contains("<html")) {
            return HTML;
        }
        boolean utf16 = start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff");
        boolean text = start.chars().noneMatch(c -> c < ' ' && !Character.isWhitespace(c));
        return text || utf16 ? PLAIN : OTHER;
    }
}
