package org.claimdesk.core.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import org.claimdesk.core.desk.Collecting.Capture;
import org.claimdesk.core.desk.SnapshotReading.Outcome;
import org.claimdesk.core.evidence.Snapshot;
import org.claimdesk.core.evidence.SnapshotText;
import org.claimdesk.core.evidence.Snapshots;
import org.claimdesk.core.problem.Conflict;
import org.claimdesk.core.problem.Unreadable;
import org.claimdesk.core.setting.ByteSize;
import org.claimdesk.core.thing.Sha256;

/**
 * A capture that was read through, with what its text says to a passage. Reading takes its time and needs nothing of the
 * desk, so it is done before a step begins, in which nobody else can write.
 */
public final class Captured {
    private final Capture capture;
    private final ByteSize limit;
    private final Snapshot snapshot;
    private final Outcome found;

    private Captured(Capture capture, ByteSize limit, Snapshot snapshot, Outcome found) {
        this.capture = capture;
        this.limit = limit;
        this.snapshot = snapshot;
        this.found = found;
    }

    /** Computes the digest; refuses more bytes than the limit allows. */
    static Captured of(Capture capture, String passage, ByteSize limit) {
        Bounded.check(capture.name(), capture.size(), limit);
        try (DigestInputStream bytes = new DigestInputStream(opened(capture, limit), Sha256.digest())) {
            long size = bytes.transferTo(OutputStream.nullOutputStream());
            String sha256 = Sha256.hex(bytes.getMessageDigest().digest());
            Snapshot snapshot = new Snapshot(sha256, size, capture.mediaType(), capture.fileName());
            return new Captured(capture, limit, snapshot, Outcome.unread(passage));
        } catch (IOException e) {
            throw unreadable(capture, e);
        }
    }

    private static InputStream opened(Capture capture, ByteSize limit) {
        return new Bounded(capture.bytes().get(), capture.name(), limit);
    }

    private static Unreadable unreadable(Capture capture, IOException e) {
        String message = "cannot read " + capture.name() + ": " + e.getMessage();
        return new Unreadable("snapshot-unreadable", message, "capture it again");
    }

    /** Looks for the passage, and makes a sketch of the text. */
    Captured read(String passage, SnapshotText text) {
        SnapshotReading reading = new SnapshotReading(passage);
        boolean read = text.read(snapshot, () -> opened(capture, limit), reading);
        return read ? new Captured(capture, limit, snapshot, reading.outcome()) : this;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Outcome found() {
        return found;
    }

    /** Keeps the bytes in the step that is open. */
    void keep(Snapshots snapshots) {
        try (InputStream bytes = opened(capture, limit)) {
            Snapshot kept = snapshots.keep(bytes, capture.mediaType(), capture.fileName());
            if (!kept.equals(snapshot)) {
                throw new Conflict("snapshot-changed", capture.name() + " changed while it was read", "add it again");
            }
        } catch (IOException e) {
            throw unreadable(capture, e);
        }
    }
}
