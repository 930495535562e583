package org.claimdesk.core.journal;

import java.util.Locale;

/** What was done to a thing, as the journal tells it. */
public enum Verb {
    ADDED,
    REVISED,
    EDITED,
    RE_ANCHORED,
    MARKED_STALE,
    ACCEPTED,
    DISMISSED,
    TAGGED,
    ASSIGNED,
    PLANNED,
    MERGED,
    STARTED,
    REVIEWED,
    CORRECTED,
    PUBLISHED,
    WITHDRAWN,
    REMOVED,
    RESTORED;

    private final String words = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Lower-case words joined by {@code -}. */
    @Override
    public String toString() {
        return words;
    }

    public static Verb parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
