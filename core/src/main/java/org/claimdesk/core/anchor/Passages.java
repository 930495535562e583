package org.claimdesk.core.anchor;

import org.jspecify.annotations.Nullable;

/** Finds a quoted passage in a text. */
public final class Passages {
    private Passages() {}

    /** Where the passage stands; null when it does not. */
    public static @Nullable TextPositionSelector find(CodePointText text, String passage) {
        int start = text.text().indexOf(passage);
        return start < 0 ? null : text.place(start, start + passage.length());
    }
}
