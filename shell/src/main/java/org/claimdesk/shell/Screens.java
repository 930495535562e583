package org.claimdesk.shell;

/**
 * Which of the standard streams are terminals, and how wide.
 *
 * @param columns width in columns
 */
public record Screens(boolean in, boolean out, boolean err, int columns) {
    private static final int USUAL = 80;

    /** No terminal at all, as in a pipe or a test. */
    public static Screens none() {
        return new Screens(false, false, false, USUAL);
    }

    /**
     * What the launcher found out.
     *
     * @param terminals the numbers of the streams that are terminals, such as {@code 012}
     * @param columns the width in columns; what is no number above 0 counts as 80
     */
    static Screens parse(String terminals, String columns) {
        int width = !columns.isEmpty() && columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : USUAL;
        return new Screens(terminals.contains("0"), terminals.contains("1"), terminals.contains("2"), width);
    }
}
