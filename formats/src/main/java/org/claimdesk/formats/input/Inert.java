package org.claimdesk.formats.input;

/** Words from a file, made fit for a line of a message. */
public final class Inert {
    private static final int LONGEST = 60;

    private Inert() {}

    /** Between quotation marks, cut where it is long. */
    public static String quote(String text) {
        return "'" + cut(text, LONGEST) + "'";
    }

    /** A message of another library, cut where it is long. */
    public static String brief(String message) {
        return cut(message, 2 * LONGEST);
    }

    private static String cut(String text, int longest) {
        return oneLine(text.length() > longest ? text.substring(0, longest) + "…" : text);
    }

    /** The text with every control character and line break as a space. */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.chars().map(c -> breaksLine(c) ? ' ' : c).forEach(c -> line.append((char) c));
        return line.toString().strip();
    }

    private static boolean breaksLine(int c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || Character.isSurrogate((char) c);
    }
}
