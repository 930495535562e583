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
    static @Nullable ListMarker at(String text, int start) {
        if (start >= text.length()) {
            return null;
        }
        if (Marks.isBullet(text.charAt(start))) {
            return bullet(text, start);
        }
        ListMarker numbered = numbered(text, start, "");
        return numbered != null ? numbered : lettered(text, start);
    }

    boolean isFollowedBy(ListMarker next) {
        return shape.equals(next.shape) && next.ordinal == (ordinal == 0 ? 0 : ordinal + 1);
    }

    private static ListMarker bullet(String text, int start) {
        int number = start + 1;
        while (number < text.length() && Marks.isSpace(text.charAt(number))) {
            number++;
        }
        ListMarker numbered = numbered(text, number, text.substring(start, start + 1));
        return numbered != null ? numbered : new ListMarker(0, text.substring(start, start + 1), start + 1);
    }

    private static @Nullable ListMarker numbered(String text, int start, String before) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST_NUMBER && isDigit(text.charAt(end))) {
            end++;
        }
        if (end == start || end - start > LONGEST_NUMBER) {
            return null;
        }
        return marked(text, end, before + "1", Integer.parseInt(text, start, end, 10));
    }

    private static @Nullable ListMarker lettered(String text, int start) {
        char letter = text.charAt(start);
        return letter >= 'a' && letter <= 'z' ? marked(text, start + 1, "a", letter - 'a' + 1) : null;
    }

    private static @Nullable ListMarker marked(String text, int number, String before, int ordinal) {
        int end = number;
        while (end < text.length() && end < number + 2 && (text.charAt(end) == '.' || text.charAt(end) == ')')) {
            end++;
        }
        boolean alone = end > number && end < text.length() && Marks.isSpace(text.charAt(end));
        return alone ? new ListMarker(ordinal, before + text.substring(number, end), end) : null;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
