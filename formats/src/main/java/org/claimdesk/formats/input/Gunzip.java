package org.claimdesk.formats.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip, and stops at a bomb: text does not shrink a hundredfold over gigabytes. */
public final class Gunzip extends FilterInputStream {
    private static final int BUFFER = 64 * 1024;
    private static final long ALWAYS_ALLOWED = 1L << 30;
    private static final long ALLOWED_RATIO = 100;
    private final Counted packed;
    private long unpacked;

    private Gunzip(Counted packed) throws IOException {
        super(new GZIPInputStream(packed, BUFFER));
        this.packed = packed;
    }

    /** The bytes as they are, or unpacked when they are gzipped. */
    public static InputStream ifPacked(InputStream in) throws IOException {
        PeekedBytes peeked = new PeekedBytes(in);
        byte[] start = peeked.prefix();
        boolean gzip = start.length >= 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
        return gzip ? new Gunzip(new Counted(peeked)) : peeked;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        unpacked += Math.max(0, count);
        if (unpacked > ALWAYS_ALLOWED + ALLOWED_RATIO * packed.count) {
            throw new TooLong("gzip unpacks to more than " + unpacked + " bytes from " + packed.count);
        }
        return count;
    }

    /** Counts what the unpacking takes in; never seems exhausted, so that a second gzip member is looked for. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public int available() {
            return 1;
        }
    }
}
