package org.claimdesk.core.journal;

/** Strings as canonical JSON (RFC 8785, section 3.2.2.2): the shortest escapes, and none that is not needed. */
public final class CanonicalJson {
    private static final String SHORT = "btn\0fr";

    private CanonicalJson() {}

    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            append(quoted, text.charAt(i));
        }
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, char c) {
        if (c == '"' || c == '\\') {
            quoted.append('\\').append(c);
        } else if (c >= '\b' && c <= '\r' && c != 0x0B) {
            quoted.append('\\').append(SHORT.charAt(c - '\b'));
        } else if (c < ' ') {
            quoted.append(String.format("\\u%04x", (int) c));
        } else {
            quoted.append(c);
        }
    }
}
