package org.claimdesk.storage;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.claimdesk.core.evidence.Snapshot;
import org.claimdesk.core.evidence.Snapshots;
import org.claimdesk.core.problem.Failure;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.problem.Unreadable;
import org.claimdesk.core.thing.Sha256;
import org.jspecify.annotations.Nullable;

/** The captured bytes, in parts, so that a large snapshot is never in memory as a whole. */
final class JdbiSnapshots implements Snapshots {
    private static final int PART = 1 << 20;
    private final Session session;

    JdbiSnapshots(Session session) {
        this.session = session;
    }

    @Override
    public Snapshot keep(InputStream bytes, String mediaType, @Nullable String fileName) {
        return session.write(rows -> {
            long number = rows.number("select coalesce(max(number), 0) + 1 from snapshot");
            MessageDigest digest = Sha256.digest();
            String name = fileName == null ? "standard input" : fileName;
            long size = storeAll(rows, number, bytes, digest, name);
            String sha256 = Sha256.hex(digest.digest());
            name(rows, number, sha256, size);
            return new Snapshot(sha256, size, mediaType, fileName);
        });
    }

    private static long storeAll(Rows rows, long number, InputStream bytes, MessageDigest digest, String name) {
        try {
            return store(rows, number, bytes, digest, name);
        } catch (Failure e) {
            forget(rows, number);
            throw e;
        }
    }

    private static void forget(Rows rows, long number) {
        rows.write("delete from snapshot_part where snapshot = :number", number);
    }

    private static long store(Rows rows, long number, InputStream bytes, MessageDigest digest, String name) {
        long size = 0;
        byte[] part = read(bytes, name);
        for (int i = 0; part.length > 0; i++) {
            rows.write("insert into snapshot_part values (:snapshot, :part, :bytes)", number, i, part);
            digest.update(part);
            size += part.length;
            part = read(bytes, name);
        }
        return size;
    }

    private static byte[] read(InputStream bytes, String name) {
        try {
            return bytes.readNBytes(PART);
        } catch (IOException e) {
            throw new Unreadable("snapshot-unreadable", "cannot read " + name + ": " + e.getMessage(), "");
        }
    }

    /** The digest is known only when all is stored; what was there before goes out again. */
    private static void name(Rows rows, long number, String sha256, long size) {
        int named = rows.write(
                "insert into snapshot values (:number, :sha256, :size) on conflict (sha256) do nothing",
                number,
                sha256,
                size);
        if (named == 0) {
            forget(rows, number);
        }
    }

    @Override
    public InputStream open(String sha256) {
        int number = session.read(handle -> handle.createQuery("select number from snapshot where sha256 = :sha256")
                .bind("sha256", sha256)
                .mapTo(int.class)
                .findOne()
                .orElseThrow(() -> new NotFound("snapshot-unknown", "no snapshot " + sha256, "see: evidence verify")));
        return new PartedStream(i -> part(number, i));
    }

    private byte[] part(int number, int i) {
        return session.read(handle -> handle.createQuery(
                        "select bytes from snapshot_part where snapshot = :snapshot and part = :part")
                .bind("snapshot", number)
                .bind("part", i)
                .map((row, context) -> row.getBytes("bytes"))
                .findOne()
                .orElse(new byte[0]));
    }

    @Override
    public Stream<String> digests() {
        return Pages.of((last, limit) -> session.read(handle -> handle.createQuery(
                        "select sha256 from snapshot where sha256 > :after order by sha256 limit :limit")
                .bind("after", last == null ? "" : last)
                .bind("limit", limit)
                .mapTo(String.class)
                .list()));
    }

    /** Bytes that come in parts, until one is empty. */
    private static final class PartedStream extends InputStream {
        private final IntFunction<byte[]> parts;
        private byte[] part = {};
        private int at;
        private int next;
        private boolean ended;

        PartedStream(IntFunction<byte[]> parts) {
            this.parts = parts;
        }

        private boolean exhausted() {
            if (at == part.length && !ended) {
                part = parts.apply(next++);
                at = 0;
                ended = part.length == 0;
            }
            return ended;
        }

        @Override
        public int read() {
            return exhausted() ? -1 : part[at++] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            if (exhausted()) {
                return -1;
            }
            int count = Math.min(length, part.length - at);
            System.arraycopy(part, at, into, offset, count);
            at += count;
            return count;
        }
    }
}
