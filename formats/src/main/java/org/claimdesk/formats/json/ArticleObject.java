package org.claimdesk.formats.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimdesk.formats.input.DraftParts;
import org.claimdesk.formats.input.Finding;
import org.jspecify.annotations.Nullable;

/** One JSON object as an article. Fields it doesn't know are passed over, whatever their size. */
final class ArticleObject {
    /** What is read, by the names it may have; the first name wins over the others. */
    private enum Field {
        URL("url"),
        TITLE("title"),
        BODY("body", "text"),
        PUBLISHER("publisher"),
        AUTHORS("authors", "author"),
        PUBLISHED("publishedOn", "published"),
        LANGUAGE("language");

        private final List<String> names;

        Field(String... names) {
            this.names = List.of(names);
        }

        static @Nullable Field named(String name) {
            for (Field field : values()) {
                if (field.names.contains(name)) {
                    return field;
                }
            }
            return null;
        }

        boolean isFirstName(String name) {
            return names.get(0).equals(name);
        }
    }

    private final JsonParser parser;
    private final int linesBefore;
    private final DraftParts parts = new DraftParts();
    private final Map<Field, List<String>> values = new EnumMap<>(Field.class);
    private final Set<String> seen = new HashSet<>();

    private ArticleObject(JsonParser parser, int linesBefore) {
        this.parser = parser;
        this.linesBefore = linesBefore;
    }

    /** Reads the object that the parser has just entered, to its end. */
    static Finding read(JsonParser parser, int linesBefore) throws IOException {
        return new ArticleObject(parser, linesBefore).read();
    }

    private Finding read() throws IOException {
        int line = parser.currentTokenLocation().getLineNr() + linesBefore;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Field field = Field.named(name);
            if (field == null) {
                parser.skipChildren();
            } else {
                read(field, name);
            }
        }
        values.forEach(this::put);
        return parts.finding("line " + line);
    }

    private void read(Field field, String name) throws IOException {
        if (!seen.add(name)) {
            parts.doubt("field '" + name + "' is given twice, the last one counts");
        }
        List<String> texts = new ArrayList<>();
        if (field == Field.AUTHORS && parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                readText(name, texts);
            }
        } else {
            readText(name, texts);
        }
        if (field.isFirstName(name) || !seen.contains(field.names.get(0))) {
            values.put(field, texts);
        }
    }

    private void readText(String name, List<String> texts) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            addText(name, parser.getText(), texts);
        } else if (token != JsonToken.VALUE_NULL) {
            String place = BoundedJson.place(parser.currentTokenLocation(), linesBefore);
            parts.fault("field '" + name + "' is " + BoundedJson.kind(token) + ", not a string, at " + place);
            parser.skipChildren();
        }
    }

    private void addText(String name, String text, List<String> texts) {
        if (text.length() < CutStrings.LONGEST) {
            texts.add(text);
        } else {
            parts.fault("field '" + name + "' is longer than " + CutStrings.LONGEST + " characters");
        }
    }

    private void put(Field field, List<String> texts) {
        for (String text : texts) {
            switch (field) {
                case URL -> parts.url(text);
                case TITLE -> parts.title(text);
                case BODY -> parts.body(text);
                case PUBLISHER -> parts.publisher(text);
                case AUTHORS -> parts.author(text);
                case PUBLISHED -> parts.published(text);
                case LANGUAGE -> parts.language(text);
            }
        }
    }
}
