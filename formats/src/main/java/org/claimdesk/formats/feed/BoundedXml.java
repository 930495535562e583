package org.claimdesk.formats.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.claimdesk.formats.input.TooLong;

/**
 * Bytes of XML in which no text, tag, comment or CDATA section is longer than any article: an XML parser keeps each of
 * them in memory whole.
 */
final class BoundedXml extends FilterInputStream {
    private static final int LONGEST = 12_000_000;
    private static final int LENGTH_OF_COMMENT_START = "!--".length();
    private static final int LENGTH_OF_CDATA_START = "![CDATA[".length();

    /** Where in the XML the next byte stands, and what ends that part. */
    private enum Part {
        TEXT,
        TAG,
        COMMENT,
        CDATA
    }

    private Part part = Part.TEXT;
    private int length;
    private int previous;
    private int beforePrevious;

    BoundedXml(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        int read = super.read(target, offset, count);
        for (int i = offset; i < offset + read; i++) {
            follow(target[i]);
        }
        return read;
    }

    private void follow(byte b) throws IOException {
        length++;
        if (length > LONGEST) {
            throw new TooLong("a text or tag is longer than " + LONGEST + " bytes");
        }
        switch (part) {
            case TEXT -> begin(b == '<', Part.TAG);
            case TAG -> tag(b);
            case COMMENT -> begin(b == '>' && previous == '-' && beforePrevious == '-', Part.TEXT);
            case CDATA -> begin(b == '>' && previous == ']' && beforePrevious == ']', Part.TEXT);
        }
        beforePrevious = previous;
        previous = b;
    }

    private void tag(byte b) {
        if (length == LENGTH_OF_COMMENT_START && b == '-' && previous == '-' && beforePrevious == '!') {
            part = Part.COMMENT;
        } else if (length == LENGTH_OF_CDATA_START && b == '[') {
            part = Part.CDATA;
        } else {
            begin(b == '>', Part.TEXT);
        }
    }

    private void begin(boolean now, Part next) {
        if (now) {
            part = next;
            length = 0;
        }
    }
}
