package org.claimdesk.formats.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text of any Unicode encoding with a byte order mark, as UTF-8 without one; UTF-8 when there is no mark. */
public final class Utf8Bytes extends InputStream {
    private final Reader reader;
    private final Charset charset;
    private final char[] chars = new char[8 * 1024];
    private byte[] encoded = {};
    private int position;

    private Utf8Bytes(InputStream in, Charset charset) {
        this.charset = charset;
        this.reader = new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    public static InputStream of(PeekedBytes bytes) {
        Mark mark = Mark.of(bytes.prefix());
        bytes.pass(mark.length());
        return mark.charset().equals(StandardCharsets.UTF_8) ? bytes : new Utf8Bytes(bytes, mark.charset());
    }

    /** The length of the byte order mark of a UTF-8 file, 0 without one. */
    public static int markLength(PeekedBytes bytes) {
        return Mark.of(bytes.prefix()).length();
    }

    /** The first bytes as characters to look at; bytes that are no text come out as anything. */
    public static String glimpse(PeekedBytes bytes) {
        byte[] prefix = bytes.prefix();
        Mark mark = Mark.of(prefix);
        return new String(prefix, mark.length(), prefix.length - mark.length(), mark.charset());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (position == encoded.length && !encodeMore()) {
            return -1;
        }
        int count = Math.min(length, encoded.length - position);
        System.arraycopy(encoded, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean encodeMore() throws IOException {
        try {
            int count = reader.read(chars);
            encoded = count < 0 ? new byte[0] : new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
            position = 0;
            return count > 0;
        } catch (CharacterCodingException e) {
            throw new NotText("not valid " + charset + ", which its byte order mark speaks of");
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private record Mark(Charset charset, int length) {
        static Mark of(byte[] b) {
            if (starts(b, 0xef, 0xbb, 0xbf)) {
                return new Mark(StandardCharsets.UTF_8, 3);
            }
            if (starts(b, 0xff, 0xfe, 0, 0)) {
                return new Mark(Charset.forName("UTF-32LE"), 4);
            }
            if (starts(b, 0, 0, 0xfe, 0xff)) {
                return new Mark(Charset.forName("UTF-32BE"), 4);
            }
            if (starts(b, 0xff, 0xfe)) {
                return new Mark(StandardCharsets.UTF_16LE, 2);
            }
            return starts(b, 0xfe, 0xff) ? new Mark(StandardCharsets.UTF_16BE, 2) : new Mark(StandardCharsets.UTF_8, 0);
        }

        private static boolean starts(byte[] bytes, int... expected) {
            for (int i = 0; i < expected.length; i++) {
                if (i >= bytes.length || (bytes[i] & 0xff) != expected[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
