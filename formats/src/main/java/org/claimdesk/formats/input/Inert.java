package org.claimdesk.formats.input;

/** Words from a file, made fit for a line of a message. */
public final class Inert {
    private static final int LONGEST = 60;

    private Inert() {}

    /** At most {@value #LONGEST} characters, in one line, without control characters. */
    public static String quote(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return "'" + oneLine(head) + "'";
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
