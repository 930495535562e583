package org.claimdesk.analysis.sentence;

import org.jspecify.annotations.Nullable;

/**
 * What a list item begins with: "1.", "1)", "1.)", "a." or a bullet.
 *
 * @param ordinal 1 for "1." and "a."; 0 for a bullet without a number
 * @param shape what stands beside the number, which is the same through one list
 * @param end offset after the marker
 */
record ListMarker(int ordinal, String shape, int end) {
    private static final int LONGEST_NUMBER = 3;

    /** The marker that stands at an offset, or null. */
    static @Nullable ListMarker at(char[] text, int start) {
        if (start >= text.length) {
            return null;
        }
        if (Marks.isBullet(text[start])) {
            return bullet(text, start);
        }
        ListMarker numbered = numbered(text, start, "");
        return numbered != null ? numbered : lettered(text, start);
    }

    /** Whether an item begins at an offset, be it with a dash. */
    static boolean begins(char[] text, int start) {
        return at(text, start) != null
                || isDash(text[start]) && start + 1 < text.length && Marks.isSpace(text[start + 1]);
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '*' || c == '–' || c == '—';
    }

    boolean isFollowedBy(ListMarker next) {
        return shape.equals(next.shape) && next.ordinal == (ordinal == 0 ? 0 : ordinal + 1);
    }

    private static ListMarker bullet(char[] text, int start) {
        int number = start + 1;
        while (number < text.length && Marks.isSpace(text[number])) {
            number++;
        }
        ListMarker numbered = numbered(text, number, String.valueOf(text[start]));
        return numbered != null ? numbered : new ListMarker(0, String.valueOf(text[start]), start + 1);
    }

    private static @Nullable ListMarker numbered(char[] text, int start, String before) {
        int end = start;
        while (end < text.length && end - start <= LONGEST_NUMBER && isDigit(text[end])) {
            end++;
        }
        if (end == start || end - start > LONGEST_NUMBER) {
            return null;
        }
        return marked(text, end, before + "1", Integer.parseInt(Words.between(text, start, end)));
    }

    private static @Nullable ListMarker lettered(char[] text, int start) {
        char letter = text[start];
        return letter >= 'a' && letter <= 'z' ? marked(text, start + 1, "a", letter - 'a' + 1) : null;
    }

    private static @Nullable ListMarker marked(char[] text, int number, String before, int ordinal) {
        int end = number;
        while (end < text.length && end < number + 2 && (text[end] == '.' || text[end] == ')')) {
            end++;
        }
        boolean alone = end > number && end < text.length && Marks.isSpace(text[end]);
        return alone ? new ListMarker(ordinal, before + Words.between(text, number, end), end) : null;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
