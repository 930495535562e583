package org.claimdesk.core.anchor;

/**
 * A place in a text by its offsets (W3C Web Annotation, TextPositionSelector).
 *
 * @param start first character, counted in Unicode code points from 0
 * @param end the character after the last one
 */
public record TextPositionSelector(int start, int end) implements Comparable<TextPositionSelector> {
    public TextPositionSelector {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a place in a text: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(TextPositionSelector other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(TextPositionSelector other) {
        return start < other.end && other.start < end;
    }

    public TextPositionSelector shiftedBy(int distance) {
        return new TextPositionSelector(start + distance, end + distance);
    }

    @Override
    public int compareTo(TextPositionSelector other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}
