package org.claimdesk.formats.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.claimdesk.formats.html.Page;
import org.claimdesk.formats.input.ArticleReader;
import org.claimdesk.formats.input.DraftParts;
import org.claimdesk.formats.input.Finding;
import org.claimdesk.formats.input.Inert;
import org.claimdesk.formats.input.PeekedBytes;
import org.claimdesk.formats.input.WholeText;
import org.jspecify.annotations.Nullable;

/**
 * The pages and plain texts of a WARC file (ISO 28500), one an article; everything else in it is passed over. What is no
 * record is one problem, and reading goes on at the next record.
 */
public final class WarcArticles implements ArticleReader {
    private static final String START = "WARC/";
    private static final int LONGEST = 17 << 20;
    private static final int OK = 200;
    private final Octets octets;
    private @Nullable String pending;

    public WarcArticles(PeekedBytes bytes) {
        octets = new Octets(bytes);
    }

    @Override
    public @Nullable Finding next() throws IOException {
        Finding finding = null;
        String line = nextLine();
        while (line != null && finding == null) {
            if (line.startsWith(START)) {
                finding = record(octets.offset());
            } else if (!line.isEmpty()) {
                finding = skipToRecord();
            }
            line = finding == null ? nextLine() : line;
        }
        return finding;
    }

    private @Nullable String nextLine() throws IOException {
        String line = pending == null ? octets.line() : pending;
        pending = null;
        return line;
    }

    private Finding skipToRecord() throws IOException {
        long from = octets.offset();
        String line = octets.line();
        while (line != null && !line.startsWith(START)) {
            line = octets.line();
        }
        pending = line;
        return Finding.bad("no record where one should begin; what stands before byte " + octets.offset()
                + " was passed over (byte " + from + ")");
    }

    private @Nullable Finding record(long offset) throws IOException {
        Headers headers = Headers.read(octets);
        String place = "record at byte " + offset;
        String length = headers.get("content-length");
        if (!length.matches("\\d{1,18}")) {
            return Finding.bad("record has no valid Content-Length but " + Inert.quote(length) + " (" + place + ")");
        }
        long size = Long.parseLong(length);
        boolean wanted = headers.get("warc-type").toLowerCase(Locale.ROOT).matches("response|resource|conversion");
        if (!wanted || size > LONGEST) {
            octets.skip(size);
            return wanted
                    ? Finding.bad("record has " + size + " bytes, the most is " + LONGEST + " (" + place + ")")
                    : null;
        }
        return content(headers, octets.block((int) size), place);
    }

    private static @Nullable Finding content(Headers headers, byte[] block, String place) {
        String url = headers.get("warc-target-uri").replaceAll("^<|>$", "");
        try {
            return headers.mediaType().equals("application/http")
                    ? response(block, url, place)
                    : article(headers, block, url, place);
        } catch (IOException e) {
            return Finding.bad(
                    "response cannot be read: " + Inert.brief(String.valueOf(e.getMessage())) + " (" + place + ")");
        }
    }

    private static @Nullable Finding response(byte[] block, String url, String place) throws IOException {
        Octets http = new Octets(new ByteArrayInputStream(block));
        String status = http.line();
        if (status == null || !status.matches("HTTP/\\d(\\.\\d)? \\d{3}\\b.*")) {
            return Finding.bad("response does not begin like HTTP (" + place + ")");
        }
        Headers headers = Headers.read(http);
        boolean ok = Integer.parseInt(status.replaceFirst("^\\S+ (\\d{3}).*", "$1")) == OK;
        if (!ok || !readable(headers)) {
            return null;
        }
        byte[] body = http.block((int) (block.length - http.offset()));
        return article(headers, HttpBody.decode(body, headers), url, place);
    }

    private static boolean readable(Headers headers) {
        return headers.mediaType().matches("text/html|application/xhtml\\+xml|text/plain");
    }

    private static @Nullable Finding article(Headers headers, byte[] body, String url, String place)
            throws IOException {
        if (!readable(headers)) {
            return null;
        }
        if (!headers.mediaType().equals("text/plain")) {
            return Page.finding(body, url, headers.charset(), place);
        }
        String text =
                WholeText.of(new PeekedBytes(new ByteArrayInputStream(body))).strip();
        int end = text.indexOf('\n');
        return new DraftParts()
                .url(url)
                .title(end < 0 ? null : text.substring(0, end))
                .body(end < 0 ? text : text.substring(end + 1).strip())
                .finding(place);
    }

    @Override
    public void close() throws IOException {
        octets.close();
    }
}
