package org.claimdesk.formats.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 strictly: what is no UTF-8 is a {@link NotText} that names the byte, never a replacement character. */
public final class Utf8Reader extends Reader {
    private static final int BUFFER = 8 * 1024;
    private final InputStream in;
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    /** Offset in the file of the first byte in the buffer. */
    private long offset;

    private boolean ended;

    /**
     * @param offset where in the file the stream begins, for messages
     */
    public Utf8Reader(InputStream in, long offset) {
        this.in = in;
        this.offset = offset;
    }

    @Override
    public int read(char[] target, int start, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, start, length);
        int before = chars.position();
        while (length > 0) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (chars.position() > before) {
                return chars.position() - before;
            }
            if (result.isError()) {
                throw new NotText("not valid UTF-8 at byte " + (offset + bytes.position()));
            }
            if (result.isOverflow()) {
                return overflow(target, start);
            }
            if (ended) {
                return -1;
            }
            fill();
        }
        return 0;
    }

    /** Room for one char, but the next character has two. Callers here never ask for so little. */
    private static int overflow(char[] target, int start) {
        throw new IllegalArgumentException("no room for a surrogate pair at " + start + " of " + target.length);
    }

    private void fill() throws IOException {
        offset += bytes.position();
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
