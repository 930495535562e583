package org.claimdesk.formats.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.claimdesk.formats.input.ArticleReader;
import org.claimdesk.formats.input.Finding;
import org.claimdesk.formats.input.Lines;
import org.claimdesk.formats.input.NotText;
import org.claimdesk.formats.input.PeekedBytes;
import org.claimdesk.formats.input.Utf8Bytes;
import org.claimdesk.formats.input.Utf8Reader;
import org.jspecify.annotations.Nullable;

/** Articles of a JSON Lines file: one object a line. A broken line is one problem, and the next line goes on. */
public final class JsonLinesArticles implements ArticleReader {
    private final Lines lines;

    private JsonLinesArticles(Lines lines) {
        this.lines = lines;
    }

    public static ArticleReader open(PeekedBytes bytes) {
        int mark = Utf8Bytes.markLength(bytes);
        return new JsonLinesArticles(new Lines(Utf8Bytes.of(bytes), mark));
    }

    @Override
    public @Nullable Finding next() throws IOException {
        while (lines.next()) {
            Finding finding = readLine();
            if (finding != null) {
                return finding;
            }
        }
        return null;
    }

    /** Null for a blank line. */
    private @Nullable Finding readLine() throws IOException {
        try (JsonParser parser = BoundedJson.parser(new Utf8Reader(lines.line(), lines.offset()))) {
            return read(parser);
        } catch (NotText e) {
            return Finding.bad(e.getMessage() + " (line " + lines.number() + ")");
        }
    }

    private @Nullable Finding read(JsonParser parser) throws IOException {
        int before = lines.number() - 1;
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return null;
            }
            if (token != JsonToken.START_OBJECT) {
                return Finding.bad(
                        "an object was expected, not " + BoundedJson.kind(token) + " (line " + lines.number() + ")");
            }
            Finding finding = ArticleObject.read(parser, before);
            return parser.nextToken() == null ? finding : Finding.bad("more than one value in line " + lines.number());
        } catch (JacksonException e) {
            return Finding.bad(BoundedJson.reason(e, parser, before));
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
