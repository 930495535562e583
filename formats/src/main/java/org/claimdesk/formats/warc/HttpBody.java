package org.claimdesk.formats.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.claimdesk.formats.input.TooLong;

/** The body of a captured response, put together and unpacked. */
final class HttpBody {
    private static final int LONGEST = 16 << 20;

    private HttpBody() {}

    /**
     * @throws IOException when it is packed in a way that isn't known, or damaged
     */
    static byte[] decode(byte[] body, Headers headers) throws IOException {
        boolean chunked =
                headers.get("transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked");
        byte[] whole = chunked ? joined(body) : body;
        InputStream in = new ByteArrayInputStream(whole);
        return switch (headers.get("content-encoding").toLowerCase(Locale.ROOT)) {
            case "", "identity" -> whole;
            case "gzip", "x-gzip" -> bounded(new GZIPInputStream(in));
            case "deflate" -> bounded(new InflaterInputStream(in));
            default -> throw new IOException("response is packed as " + headers.get("content-encoding"));
        };
    }

    private static byte[] bounded(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new TooLong("response unpacks to more than " + LONGEST + " bytes");
        }
        return bytes;
    }

    /** Archives often keep a body joined already and leave the header as it was: then it is taken as it is. */
    private static byte[] joined(byte[] body) throws IOException {
        Octets octets = new Octets(new ByteArrayInputStream(body));
        ByteArrayOutputStream whole = new ByteArrayOutputStream(body.length);
        for (String line = octets.line(); line != null; line = octets.line()) {
            String size = line.replaceFirst(";.*", "").strip();
            if (!size.matches("[0-9a-fA-F]{1,7}")) {
                return whole.size() == 0 ? body : whole.toByteArray();
            }
            int length = Integer.parseInt(size, 16);
            if (length == 0) {
                break;
            }
            whole.writeBytes(octets.block(length));
            octets.line();
        }
        return whole.toByteArray();
    }
}
