package org.claimdesk.core.evidence;

import java.io.InputStream;
import java.util.function.Supplier;

/** Reads the words of a snapshot, whatever its format; the seam between the desk and the formats. */
@FunctionalInterface
public interface SnapshotText {
    /** Whoever wants to know the words. */
    interface Reader {
        /** The next part of all that a person sees who opens the snapshot; cut anywhere. */
        void reads(String part);

        /** What the snapshot is about, without what stands around it; for formats that have such a thing. */
        void readsArticle(String text);
    }

    /**
     * Gives the words to the reader, in order.
     *
     * @param bytes opens the snapshot's bytes, anew at each call
     * @return false when the bytes cannot be read as text
     * @throws org.claimdesk.core.problem.Refused when they should be, and are damaged or locked
     */
    boolean read(Snapshot snapshot, Supplier<InputStream> bytes, Reader reader);
}
