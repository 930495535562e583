package org.claimdesk.formats.warc;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The named fields of a WARC record or an HTTP response; letter case of names aside. */
record Headers(Map<String, String> fields) {
    private static final int MOST = 1_000;

    /** Reads to the blank line after them, or to the end. */
    static Headers read(Octets octets) throws IOException {
        Map<String, String> fields = new HashMap<>();
        String line = octets.line();
        for (int i = 0; line != null && !line.isBlank() && i < MOST; i++) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
            line = octets.line();
        }
        return new Headers(fields);
    }

    String get(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The media type without its parameters, in lower case. */
    String mediaType() {
        String type = get("content-type");
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    @Nullable
    String charset() {
        String type = get("content-type").toLowerCase(Locale.ROOT);
        int start = type.indexOf("charset=");
        return start < 0 ? null : type.substring(start + "charset=".length()).replaceAll("[\"'; ].*|^[\"']", "");
    }
}
