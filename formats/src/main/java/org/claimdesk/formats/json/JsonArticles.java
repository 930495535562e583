package org.claimdesk.formats.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.regex.Pattern;
import org.claimdesk.formats.input.ArticleReader;
import org.claimdesk.formats.input.Finding;
import org.claimdesk.formats.input.PeekedBytes;
import org.claimdesk.formats.input.Utf8Bytes;
import org.claimdesk.formats.input.Utf8Reader;
import org.jspecify.annotations.Nullable;

/**
 * Articles of a JSON file: one object, an array of them, or several objects after one another. What is broken ends the
 * file, since nobody knows where the next value begins; {@link JsonLinesArticles} does better where lines tell.
 */
public final class JsonArticles implements ArticleReader {
    private static final Pattern OBJECT_IN_FIRST_LINE = Pattern.compile("\\s*\\{[^\\n]*\\}\\s*?\\n\\s*\\{");
    private final JsonParser parser;
    private boolean inArray;
    private boolean ended;

    private JsonArticles(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads line by line when the first line is a whole object with another after it, else value by value. */
    public static ArticleReader open(PeekedBytes bytes) throws IOException {
        if (OBJECT_IN_FIRST_LINE.matcher(Utf8Bytes.glimpse(bytes)).lookingAt()) {
            return JsonLinesArticles.open(bytes);
        }
        int mark = Utf8Bytes.markLength(bytes);
        return new JsonArticles(BoundedJson.parser(new CutStrings(new Utf8Reader(Utf8Bytes.of(bytes), mark))));
    }

    @Override
    public @Nullable Finding next() throws IOException {
        if (ended) {
            return null;
        }
        try {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY && !inArray) {
                inArray = true;
                token = parser.nextToken();
            }
            return read(token);
        } catch (JacksonException e) {
            ended = true;
            return Finding.bad(BoundedJson.reason(e, parser, 0));
        }
    }

    private @Nullable Finding read(@Nullable JsonToken token) throws IOException {
        if (token == null) {
            ended = true;
            return null;
        }
        if (token == JsonToken.END_ARRAY) {
            inArray = false;
            return next();
        }
        if (token == JsonToken.START_OBJECT) {
            return ArticleObject.read(parser, 0);
        }
        String place = BoundedJson.place(parser.currentTokenLocation(), 0);
        parser.skipChildren();
        return Finding.bad("an object was expected, not " + BoundedJson.kind(token) + " (" + place + ")");
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
