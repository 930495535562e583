package org.claimdesk.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimdesk.core.desk.Collecting.Capture;
import org.claimdesk.core.evidence.SnapshotText;
import org.claimdesk.core.problem.Unreadable;
import org.claimdesk.formats.SnapshotReader;

/** Files that were captured as evidence. */
final class Captures {
    static final SnapshotText READER = new SnapshotReader();

    private Captures() {}

    /** Throws {@code Unreadable} at once for what is no readable file. */
    static Capture of(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Unreadable("file-unreadable", "snapshot can't be read – " + file, "give a file that can");
        }
        String name = String.valueOf(file.getFileName());
        return new Capture(() -> open(file), SnapshotReader.mediaType(name), name);
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
