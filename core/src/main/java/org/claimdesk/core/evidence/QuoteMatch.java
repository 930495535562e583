package org.claimdesk.core.evidence;

import java.util.Locale;

/** How a quoted passage compares with its snapshot. */
public enum QuoteMatch {
    /** It stands there; white space, quotation marks, hyphens and letter case at most are written otherwise. */
    VERBATIM,
    /** Words like it stand there, but not these. */
    ALTERED,
    /** The snapshot was read, and nothing like it is there. */
    ABSENT,
    /** There is no snapshot, or none that could be read as text. */
    UNCHECKED;

    /** What desks called verbatim before an altered passage had a word of its own. */
    private static final String FOUND = "found";

    public static QuoteMatch parse(String text) {
        return text.equals(FOUND) ? VERBATIM : valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** Whether the passage is known not to be the source's. */
    public boolean refuted() {
        return this == ALTERED || this == ABSENT;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
