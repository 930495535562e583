package org.claimdesk.shell;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.claimdesk.core.desk.Collecting.Capture;
import org.claimdesk.core.evidence.SnapshotText;
import org.claimdesk.core.problem.Unreadable;
import org.claimdesk.core.setting.ByteSize;
import org.claimdesk.formats.SnapshotReader;

/** What was captured as evidence: a file, or what comes on standard input. */
final class Captures {
    static final SnapshotText READER = new SnapshotReader();

    private Captures() {}

    /**
     * Throws {@code Unreadable} at once for what is no readable file.
     *
     * @param typed {@code -} for standard input
     * @param limit more than this is not read from standard input
     */
    static Capture of(Path typed, Session session, ByteSize limit) {
        try {
            return Inputs.isStandardInput(typed) ? input(session, limit) : file(session.at(typed), typed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Capture file(Path file, Path typed) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Unreadable("file-unreadable", "snapshot can't be read – " + typed, "give a file that can");
        }
        String name = String.valueOf(file.getFileName());
        byte[] beginning;
        try (InputStream bytes = Files.newInputStream(file)) {
            beginning = bytes.readNBytes(SnapshotReader.BEGINNING);
        }
        return new Capture(() -> open(file), SnapshotReader.mediaType(name, beginning), name, Files.size(file));
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it is read before the desk is written to, which nobody else can do meanwhile; whoever sends may be slow. */
    private static Capture input(Session session, ByteSize limit) throws IOException {
        InputStream in = session.surroundings().in();
        byte[] beginning = in.readNBytes(SnapshotReader.BEGINNING);
        FileChannel passing = FileChannel.open(
                Files.createTempFile("claimdesk", ".input"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        passing.write(ByteBuffer.wrap(beginning));
        long left = limit.bytes() + 1 - beginning.length;
        passing.transferFrom(Channels.newChannel(in), beginning.length, Math.max(0, left));
        String type = SnapshotReader.mediaType(null, beginning);
        return new Capture(() -> fromStart(passing), type, null, passing.size());
    }

    /** The file goes with its channel, so that stays open when the stream is closed. */
    private static InputStream fromStart(FileChannel passing) {
        try {
            passing.position(0);
            return new FilterInputStream(Channels.newInputStream(passing)) {
                @Override
                public void close() {}
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
