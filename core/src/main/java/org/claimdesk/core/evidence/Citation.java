package org.claimdesk.core.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.claimdesk.core.problem.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * Where a passage was published.
 *
 * @param url its address
 * @param archiveUrl where a public archive keeps it
 * @param publishedOn the day it was published
 * @param capturedAt when the snapshot was taken
 * @param origin whom it has what it says from, such as a news agency, by name or address
 */
public record Citation(
        String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String archiveUrl,
        @Nullable LocalDate publishedOn,
        @Nullable Instant capturedAt,
        @Nullable String origin) {
    public Citation {
        if (url.isBlank()) {
            throw new Malformed("url-empty", "evidence needs an address", "give it with --url");
        }
        origin = origin == null || origin.isBlank() ? null : origin.strip();
    }

    /** A page of which only the address is known. */
    public static Citation of(String url) {
        return new Citation(url, null, null, null, null, null, null);
    }

    /** The last day on which it can have been written, as far as is known; null when nothing is. */
    public @Nullable LocalDate writtenBy() {
        return publishedOn != null || capturedAt == null
                ? publishedOn
                : capturedAt.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
