package org.claimdesk.core.anchor;

/**
 * Words of a text side by side.
 *
 * @param from the first word
 * @param to the word after the last one
 */
record Stretch(int from, int to) {
    int length() {
        return to - from;
    }

    int last() {
        return to - 1;
    }

    boolean empty() {
        return to <= from;
    }

    boolean overlaps(Stretch other) {
        return from < other.to && other.from < to;
    }
}
