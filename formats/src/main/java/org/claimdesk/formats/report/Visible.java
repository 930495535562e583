package org.claimdesk.formats.report;

/** Text from outside, with control characters as pictures: a terminal must not obey what an article says. */
final class Visible {
    private static final int PICTURES = 0x2400;
    private static final int DEL = 0x7f;
    private static final int DEL_PICTURE = 0x2421;
    private static final int LAST_CONTROL = 0x9f;
    private static final int REPLACEMENT = 0xfffd;

    private Visible() {}

    /** Tabs and line ends stay as they are. */
    static String text(String text) {
        return text.chars().anyMatch(Visible::obeyed)
                ? text.codePoints()
                        .map(c -> obeyed(c) ? picture(c) : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }

    /** The same in one line. */
    static String line(String text) {
        return text(text.replaceAll("\\s*[\\r\\n\\u2028\\u2029]+\\s*", " ").strip());
    }

    private static boolean obeyed(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t';
    }

    private static int picture(int c) {
        if (c == DEL) {
            return DEL_PICTURE;
        }
        return c > DEL && c <= LAST_CONTROL ? REPLACEMENT : PICTURES + c;
    }
}
