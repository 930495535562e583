package org.claimdesk.core.journal;

/** Strings as canonical JSON (RFC 8785, section 3.2.2.2): the shortest escapes, and none that is not needed. */
public final class CanonicalJson {
    private static final String SHORT = "btn\0fr";

    private CanonicalJson() {}

    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16);
        append(quoted, text);
        return quoted.toString();
    }

    /** Appends a text, quoted. Stretches that need no escapes, which is nearly all of any text, go over whole. */
    public static void append(StringBuilder out, String text) {
        out.append('"');
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, done, i);
                escape(out, c);
                done = i + 1;
            }
        }
        if (done == 0) {
            out.append(text); // in one copy; a range goes over letter by letter
        } else {
            out.append(text, done, text.length());
        }
        out.append('"');
    }

    private static void escape(StringBuilder out, char c) {
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (c >= '\b' && c <= '\r' && c != 0x0B) {
            out.append('\\').append(SHORT.charAt(c - '\b'));
        } else {
            out.append(String.format("\\u%04x", (int) c));
        }
    }
}
