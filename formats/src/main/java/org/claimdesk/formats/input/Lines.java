package org.claimdesk.formats.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** The lines of a UTF-8 stream, each as a stream of its own: a line of any length costs one small buffer. */
public final class Lines implements Closeable {
    private static final int BUFFER = 64 * 1024;
    private static final int LONGEST = 10_000_000;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    /** Offset in the file of the first byte in the buffer. */
    private long offset;

    private int number;
    private boolean inLine;

    public Lines(InputStream in, long offset) {
        this.in = in;
        this.offset = offset;
    }

    /** Goes to the next line, past what is left of this one; false after the last. */
    public boolean next() throws IOException {
        skipRest();
        if (position == limit && !fill()) {
            return false;
        }
        number++;
        inLine = true;
        return true;
    }

    private void skipRest() throws IOException {
        while (inLine) {
            position = Math.min(limit, lineEnd());
            endLineAtBreak();
        }
    }

    /** Number of the line, from 1. */
    public int number() {
        return number;
    }

    /** Offset in the file of the next byte. */
    public long offset() {
        return offset + position;
    }

    /**
     * What is left of the line as text, without the line break.
     *
     * @throws NotText when it is no UTF-8
     * @throws TooLong when it is longer than {@value #LONGEST} characters; the next line can be read nevertheless
     */
    public String text() throws IOException {
        StringBuilder text = new StringBuilder();
        Reader reader = new Utf8Reader(line(), offset());
        char[] chars = new char[1024];
        for (int count = reader.read(chars); count >= 0; count = reader.read(chars)) {
            text.append(chars, 0, count);
            if (text.length() > LONGEST) {
                throw new TooLong("a line is longer than " + LONGEST + " characters");
            }
        }
        boolean carriageReturn = text.length() > 0 && text.charAt(text.length() - 1) == '\r';
        return text.substring(0, text.length() - (carriageReturn ? 1 : 0));
    }

    /** What is left of the line, without the line break. */
    public InputStream line() {
        return new Line();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        offset += limit;
        position = 0;
        limit = 0;
        int count = in.read(buffer, 0, buffer.length);
        limit = Math.max(0, count);
        return count > 0;
    }

    private int lineEnd() {
        int end = position;
        while (end < limit && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    /** At the break after the line, or at the end of the buffer: steps over the one, fills the other. */
    private void endLineAtBreak() throws IOException {
        if (position < limit) {
            position++;
            inLine = false;
        } else if (!fill()) {
            inLine = false;
        }
    }

    private final class Line extends InputStream {
        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int start, int length) throws IOException {
            while (inLine) {
                int count = Math.min(length, lineEnd() - position);
                if (count > 0) {
                    System.arraycopy(buffer, position, target, start, count);
                    position += count;
                    return count;
                }
                endLineAtBreak();
            }
            return -1;
        }
    }
}
