package org.claimdesk.analysis.attribution;

import org.claimdesk.core.claim.Attribution;
import org.jspecify.annotations.Nullable;

/** Whose a quoted passage is. */
record Voice(@Nullable String speaker, String cue) {
    Attribution attribution() {
        return new Attribution(speaker, cue, true);
    }
}
