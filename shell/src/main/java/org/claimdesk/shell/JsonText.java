package org.claimdesk.shell;

import java.util.Collection;
import java.util.stream.Collectors;

/** The little JSON that the shell writes by itself: failures, help, version. Everything else is written by formats. */
final class JsonText {
    private JsonText() {}

    /** A JSON string. Control characters are escaped, so it stays on one line and harmless on a terminal. */
    static String quote(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            append(json, text.charAt(i));
        }
        return json.append('"').toString();
    }

    static String array(Collection<String> values) {
        return values.stream().collect(Collectors.joining(",", "[", "]"));
    }

    private static void append(StringBuilder json, char c) {
        if (c == '"' || c == '\\') {
            json.append('\\').append(c);
        } else if (c == '\n') {
            json.append("\\n");
        } else if (c < ' ' || (c >= 0x7F && c < 0xA0) || Inert.isHidden(c) || Character.isSurrogate(c)) {
            json.append(String.format("\\u%04x", (int) c));
        } else {
            json.append(c);
        }
    }
}
