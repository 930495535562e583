package org.claimdesk.formats.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes whose beginning can be looked at before they are read. A fault of the stream below shows only when all bytes
 * before it were handed out, so that nothing readable is lost in front of a damaged place.
 */
public final class PeekedBytes extends InputStream {
    private static final int PREFIX = 16 * 1024;
    private final InputStream below;
    private final byte[] prefix;
    private @Nullable IOException fault;
    private int position;

    public PeekedBytes(InputStream below) {
        this.below = below;
        byte[] bytes = new byte[PREFIX];
        this.prefix = Arrays.copyOf(bytes, fill(bytes));
    }

    private int fill(byte[] bytes) {
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < bytes.length; length += Math.max(0, read)) {
                read = below.read(bytes, length, bytes.length - length);
            }
        } catch (IOException e) {
            fault = e;
        }
        return length;
    }

    /** The first bytes, {@value #PREFIX} of them at most. */
    public byte[] prefix() {
        return prefix.clone();
    }

    /** Whether there is nothing to read, and no fault to blame for it. */
    public boolean isEmpty() {
        return prefix.length == 0 && fault == null;
    }

    /** Passes over the next bytes, which must lie in the {@link #prefix()}. */
    void pass(int count) {
        position += count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (position < prefix.length) {
            int count = Math.min(length, prefix.length - position);
            System.arraycopy(prefix, position, target, offset, count);
            position += count;
            return count;
        }
        if (fault != null) {
            throw fault;
        }
        return below.read(target, offset, length);
    }

    @Override
    public void close() throws IOException {
        below.close();
    }
}
