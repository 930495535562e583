package org.claimdesk.core.anchor;

import java.util.Arrays;

/**
 * A text addressed by Unicode code points, the unit of every offset a desk keeps. Java's own offsets count UTF-16 units;
 * this class is the one place that converts between the two. Conversions cost a constant, whatever the length.
 */
public final class CodePointText {
    /** One checkpoint per this many code points keeps the table small and each lookup short. */
    private static final int STRIDE = 64;

    private static final int[] NO_CHECKPOINTS = {};
    private final String text;
    private final int length;
    /** UTF-16 offset of every {@link #STRIDE}th code point; empty when both countings agree. */
    private final int[] checkpoints;

    private CodePointText(String text, int length, int[] checkpoints) {
        this.text = text;
        this.length = length;
        this.checkpoints = checkpoints;
    }

    public static CodePointText of(String text) {
        int length = text.codePointCount(0, text.length());
        return new CodePointText(text, length, length == text.length() ? NO_CHECKPOINTS : checkpoints(text, length));
    }

    private static int[] checkpoints(String text, int length) {
        int[] checkpoints = new int[length / STRIDE + 1];
        int utf16 = 0;
        for (int i = 1; i < checkpoints.length; i++) {
            utf16 = text.offsetByCodePoints(utf16, STRIDE);
            checkpoints[i] = utf16;
        }
        return checkpoints;
    }

    public String text() {
        return text;
    }

    /** Length in code points. */
    public int length() {
        return length;
    }

    /** The words between two code point offsets. */
    public String slice(int start, int end) {
        return text.substring(toUtf16(start), toUtf16(end));
    }

    public String slice(TextPositionSelector place) {
        return slice(place.start(), place.end());
    }

    /** The UTF-16 offset of a code point offset. */
    public int toUtf16(int codePoint) {
        if (codePoint < 0 || codePoint > length) {
            throw new IndexOutOfBoundsException("code point " + codePoint + " of a text of " + length);
        }
        if (checkpoints.length == 0) {
            return codePoint;
        }
        return text.offsetByCodePoints(checkpoints[codePoint / STRIDE], codePoint % STRIDE);
    }

    /** The code point offset of a UTF-16 offset; one inside a surrogate pair counts as the pair's start. */
    public int toCodePoint(int utf16) {
        if (utf16 < 0 || utf16 > text.length()) {
            throw new IndexOutOfBoundsException("UTF-16 unit " + utf16 + " of a text of " + text.length());
        }
        if (checkpoints.length == 0) {
            return utf16;
        }
        int low = checkpointBefore(utf16);
        int count = text.codePointCount(checkpoints[low], utf16);
        boolean insidePair = utf16 < text.length()
                && utf16 > 0
                && Character.isSurrogatePair(text.charAt(utf16 - 1), text.charAt(utf16));
        return low * STRIDE + count - (insidePair ? 1 : 0);
    }

    private int checkpointBefore(int utf16) {
        int found = Arrays.binarySearch(checkpoints, utf16);
        return found >= 0 ? found : -found - 2;
    }

    /** The place between two UTF-16 offsets. */
    public TextPositionSelector place(int utf16Start, int utf16End) {
        return new TextPositionSelector(toCodePoint(utf16Start), toCodePoint(utf16End));
    }
}
