package org.claimdesk.analysis.attribution;

/**
 * A passage between quotation marks, in UTF-16 offsets.
 *
 * @param markStart where the opening mark stands
 * @param start the first of its words
 * @param end after the last of its words
 * @param markEnd after the closing mark
 */
record Passage(int markStart, int start, int end, int markEnd) {
    boolean covers(int offset) {
        return markStart < offset && offset < markEnd;
    }
}
