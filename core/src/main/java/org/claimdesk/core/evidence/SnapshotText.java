package org.claimdesk.core.evidence;

import org.claimdesk.core.anchor.CodePointText;
import org.jspecify.annotations.Nullable;

/** Reads the words of a snapshot, whatever its format; the seam between the desk and the formats. */
@FunctionalInterface
public interface SnapshotText {
    /** The text a reader of the snapshot sees; null when the bytes cannot be read as text. */
    @Nullable
    CodePointText read(Snapshot snapshot, Snapshots kept);
}
