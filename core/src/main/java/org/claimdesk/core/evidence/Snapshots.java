package org.claimdesk.core.evidence;

import java.io.InputStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The captured bytes a desk keeps, each once. */
public interface Snapshots {
    /**
     * Reads the stream to its end and keeps its bytes in the step that is open; the digest is the name. Keeps nothing when
     * reading fails.
     *
     * @param fileName the name of the file they come from; null for a stream without one
     */
    Snapshot keep(InputStream bytes, String mediaType, @Nullable String fileName);

    /** The bytes again; throws {@code NotFound}. The stream must be closed. */
    InputStream open(String sha256);

    /** The digests of all that is kept, sorted; must be closed. */
    Stream<String> digests();
}
