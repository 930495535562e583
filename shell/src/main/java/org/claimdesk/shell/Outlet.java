package org.claimdesk.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Standard output. Holds back the first bytes of an answer, so that a command that fails early leaves nothing half
 * written; tells a reader who has gone from a disk that is full.
 */
final class Outlet extends OutputStream {
    private static final int HELD_BACK = 1 << 16;
    private final OutputStream out;
    private final byte[] held = new byte[HELD_BACK];
    private int count;

    Outlet(OutputStream out) {
        this.out = out;
    }

    /** A writer in UTF-8, whatever the locale. Flush it; it must not be closed. */
    Writer writer() {
        return new OutputStreamWriter(this, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (length > held.length - count) {
            passOn();
        }
        if (length > held.length) {
            attempt(() -> out.write(bytes, offset, length));
        } else {
            System.arraycopy(bytes, offset, held, count, length);
            count += length;
        }
    }

    @Override
    public void flush() {
        passOn();
        attempt(out::flush);
    }

    /** Forgets what is still held back. */
    void drop() {
        count = 0;
    }

    private void passOn() {
        int length = count;
        count = 0;
        attempt(() -> out.write(held, 0, length));
    }

    private static void attempt(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            if (reason.contains("Broken pipe") || reason.contains("Pipe closed")) {
                throw new PipeClosed();
            }
            throw new Unwritable(reason);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
