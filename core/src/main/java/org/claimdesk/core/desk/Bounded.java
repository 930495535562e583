package org.claimdesk.core.desk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.setting.ByteSize;

/** Captured bytes, up to a limit; throws {@code Refused} when there are more. */
final class Bounded extends FilterInputStream {
    private final String name;
    private final ByteSize limit;
    private long read;

    /** @param name what the bytes are called in the refusal */
    Bounded(InputStream bytes, String name, ByteSize limit) {
        super(bytes);
        this.name = name;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        count(Math.max(0, count));
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long more) {
        read += more;
        check(name, read, limit);
    }

    /** Refuses more bytes than the limit allows. */
    static void check(String name, long size, ByteSize limit) {
        if (size > limit.bytes()) {
            throw new Refused(
                    "snapshot-too-large",
                    name + " has more than " + limit + ", the limit for a snapshot",
                    "capture less of it, or raise the limit: desk set snapshot-limit SIZE");
        }
    }
}
