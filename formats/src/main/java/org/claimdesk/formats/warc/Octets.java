package org.claimdesk.formats.warc;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes read by lines and by blocks of known length. */
final class Octets implements Closeable {
    private static final int LONGEST_LINE = 64 * 1024;
    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int position;
    private int limit;
    private long before;

    Octets(InputStream in) {
        this.in = in;
    }

    /** Offset of the next byte. */
    long offset() {
        return before + position;
    }

    private boolean fill() throws IOException {
        if (position < limit) {
            return true;
        }
        before += limit;
        position = 0;
        limit = Math.max(0, in.read(buffer, 0, buffer.length));
        return limit > 0;
    }

    /** The next line without its end; what is too long for a header is cut. Null after the last. */
    @Nullable
    String line() throws IOException {
        if (!fill()) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        while (fill()) {
            int c = buffer[position++] & 0xff;
            if (c == '\n') {
                break;
            }
            if (line.length() < LONGEST_LINE) {
                line.append((char) c);
            }
        }
        String text = line.toString().stripTrailing();
        return new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    byte[] block(int length) throws IOException {
        byte[] block = new byte[length];
        int done = 0;
        while (done < length && fill()) {
            int count = Math.min(length - done, limit - position);
            System.arraycopy(buffer, position, block, done, count);
            position += count;
            done += count;
        }
        if (done < length) {
            throw cutOff();
        }
        return block;
    }

    void skip(long length) throws IOException {
        long left = length;
        while (left > 0 && fill()) {
            int count = (int) Math.min(left, limit - position);
            position += count;
            left -= count;
        }
        if (left > 0) {
            throw cutOff();
        }
    }

    private IOException cutOff() {
        return new IOException("the archive ends at byte " + offset() + ", in the middle of a record");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
