package org.claimdesk.core.evidence;

import java.util.Locale;

/** Whether a quoted passage is in its snapshot. */
public enum QuoteMatch {
    /** Found; white space, quotation marks, hyphens and letter case at most are written otherwise. */
    FOUND,
    /** The snapshot was read and the passage is not in it. */
    ABSENT,
    /** There is no snapshot, or none that could be read as text. */
    UNCHECKED;

    public static QuoteMatch parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
