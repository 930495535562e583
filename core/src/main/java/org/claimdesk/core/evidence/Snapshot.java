package org.claimdesk.core.evidence;

import org.jspecify.annotations.Nullable;

/**
 * Captured bytes, named by their digest.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param size in bytes
 * @param mediaType such as {@code text/html}
 * @param fileName the name of the file they came from; null when they came from a stream
 */
public record Snapshot(
        String sha256,
        long size,
        String mediaType,
        @Nullable String fileName) {}
