package org.claimdesk.core.evidence;

import java.time.Instant;
import org.claimdesk.core.problem.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * Where a passage was published.
 *
 * @param url its address
 * @param archiveUrl where a public archive keeps it
 * @param capturedAt when the snapshot was taken
 */
public record Citation(
        String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String archiveUrl,
        @Nullable Instant capturedAt) {
    public Citation {
        if (url.isBlank()) {
            throw new Malformed("url-empty", "evidence needs an address", "give it with --url");
        }
    }
}
