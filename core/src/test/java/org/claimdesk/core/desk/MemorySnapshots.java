package org.claimdesk.core.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.core.evidence.Snapshot;
import org.claimdesk.core.evidence.Snapshots;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.problem.Unreadable;
import org.claimdesk.core.thing.Sha256;
import org.jspecify.annotations.Nullable;

/** The captured bytes of a desk in memory. */
final class MemorySnapshots implements Snapshots {
    private final MemoryDesk desk;

    MemorySnapshots(MemoryDesk desk) {
        this.desk = desk;
    }

    @Override
    public Snapshot keep(InputStream bytes, String mediaType, @Nullable String fileName) {
        desk.mustBeInStep();
        byte[] all = readAll(bytes, fileName);
        String sha256 = Sha256.hex(Sha256.digest().digest(all));
        desk.state().snapshots.put(sha256, all);
        return new Snapshot(sha256, all.length, mediaType, fileName);
    }

    private static byte[] readAll(InputStream bytes, @Nullable String fileName) {
        try {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new Unreadable(
                    "snapshot-unreadable",
                    "cannot read " + (fileName == null ? "standard input" : fileName) + ": " + e.getMessage(),
                    "");
        }
    }

    @Override
    public InputStream open(String sha256) {
        byte[] bytes = desk.state().snapshots.get(sha256);
        if (bytes == null) {
            throw new NotFound("snapshot-unknown", "no snapshot " + sha256, "see: evidence verify");
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public Stream<String> digests() {
        return List.copyOf(desk.state().snapshots.keySet()).stream();
    }
}
