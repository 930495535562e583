package org.claimdesk.formats.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.claimdesk.core.problem.Problem;
import org.claimdesk.core.problem.WithProblems;
import org.claimdesk.formats.input.Lines;
import org.claimdesk.formats.input.NotText;
import org.claimdesk.formats.input.TextRecords;
import org.claimdesk.formats.input.Utf8Reader;
import org.claimdesk.formats.text.TextRecord;
import org.jspecify.annotations.Nullable;

/** Texts of a JSON Lines file: objects with {@code id} and {@code text}, one a line. */
public final class TextLines implements TextRecords<TextRecord> {
    private final String file;
    private final Lines lines;
    private int record;

    public TextLines(String file, Lines lines) {
        this.file = file;
        this.lines = lines;
    }

    @Override
    public @Nullable WithProblems<TextRecord> next() throws IOException {
        while (lines.next()) {
            try (JsonParser parser = BoundedJson.parser(new Utf8Reader(lines.line(), lines.offset()))) {
                WithProblems<TextRecord> found = read(parser);
                if (found != null) {
                    return found;
                }
            } catch (NotText e) {
                return bad(e.getMessage() + " (line " + lines.number() + ")");
            }
        }
        return null;
    }

    private WithProblems<TextRecord> bad(String reason) {
        return WithProblems.bad(Problem.error(file, ++record, reason));
    }

    private @Nullable WithProblems<TextRecord> read(JsonParser parser) throws IOException {
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return null;
            }
            return token == JsonToken.START_OBJECT ? object(parser) : bad("an object was expected" + place());
        } catch (JacksonException e) {
            return bad(BoundedJson.reason(e, parser, lines.number() - 1));
        }
    }

    private WithProblems<TextRecord> object(JsonParser parser) throws IOException {
        String id = null;
        String text = null;
        boolean numeric = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (name.equals("id") && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                id = parser.getText();
                numeric = token == JsonToken.VALUE_NUMBER_INT;
            } else if (name.equals("text") && token == JsonToken.VALUE_STRING) {
                text = parser.getText();
            } else {
                parser.skipChildren();
            }
        }
        if (id == null || text == null) {
            return bad((id == null ? "has no id" : "has no text that is a string") + place());
        }
        return WithProblems.good(new TextRecord(++record, id, numeric, text));
    }

    private String place() {
        return " (line " + lines.number() + ")";
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
