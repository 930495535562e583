package org.claimdesk.storage;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.claimdesk.core.evidence.Snapshot;
import org.claimdesk.core.evidence.Snapshots;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.problem.Unreadable;
import org.claimdesk.core.thing.Sha256;
import org.jdbi.v3.core.Handle;

/** The captured bytes, in parts, so that a large snapshot is never in memory as a whole. */
final class JdbiSnapshots implements Snapshots {
    private static final int PART = 1 << 20;
    private final Session session;

    JdbiSnapshots(Session session) {
        this.session = session;
    }

    @Override
    public Snapshot keep(InputStream bytes, String mediaType, String fileName) {
        return session.write(handle -> {
            int number = handle.createQuery("select coalesce(max(number), 0) + 1 from snapshot")
                    .mapTo(int.class)
                    .one();
            MessageDigest digest = Sha256.digest();
            long size = storeAll(handle, number, bytes, digest, fileName);
            String sha256 = Sha256.hex(digest.digest());
            name(handle, number, sha256, size);
            return new Snapshot(sha256, size, mediaType, fileName);
        });
    }

    private static long storeAll(Handle handle, int number, InputStream bytes, MessageDigest digest, String fileName) {
        try {
            return store(handle, number, bytes, digest, fileName);
        } catch (Unreadable e) {
            forget(handle, number);
            throw e;
        }
    }

    private static void forget(Handle handle, int number) {
        handle.createUpdate("delete from snapshot_part where snapshot = :number")
                .bind("number", number)
                .execute();
    }

    private static long store(Handle handle, int number, InputStream bytes, MessageDigest digest, String fileName) {
        long size = 0;
        byte[] part = read(bytes, fileName);
        for (int i = 0; part.length > 0; i++) {
            handle.createUpdate("insert into snapshot_part values (:snapshot, :part, :bytes)")
                    .bind("snapshot", number)
                    .bind("part", i)
                    .bind("bytes", part)
                    .execute();
            digest.update(part);
            size += part.length;
            part = read(bytes, fileName);
        }
        return size;
    }

    private static byte[] read(InputStream bytes, String fileName) {
        try {
            return bytes.readNBytes(PART);
        } catch (IOException e) {
            throw new Unreadable("snapshot-unreadable", "cannot read " + fileName + ": " + e.getMessage(), "");
        }
    }

    /** The digest is known only when all is stored; what was there before goes out again. */
    private static void name(Handle handle, int number, String sha256, long size) {
        int named = handle.createUpdate("""
                        insert into snapshot values (:number, :sha256, :size) on conflict (sha256) do nothing
                        """)
                .bind("number", number)
                .bind("sha256", sha256)
                .bind("size", size)
                .execute();
        if (named == 0) {
            forget(handle, number);
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
