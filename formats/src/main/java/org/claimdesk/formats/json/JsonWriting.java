package org.claimdesk.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON the same way every time: fields in their order, plain numbers, LF line ends, nothing that a terminal obeys. */
final class JsonWriting {
    private static final int SCORE_DIGITS = 4;
    private static final int MOST_ZEROS = 100;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build()
            .setRootValueSeparator("") // whoever writes several values ends their lines
            .setCharacterEscapes(new InertEscapes());

    private JsonWriting() {}

    /** A value that is JSON already. */
    record Written(String json) {}

    static JsonGenerator compact(Writer out) throws IOException {
        return FACTORY.createGenerator(out);
    }

    /** Two spaces a level, arrays with one element a line. */
    static JsonGenerator indented(Writer out) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return compact(out)
                .setPrettyPrinter(new DefaultPrettyPrinter(separators)
                        .withObjectIndenter(lines)
                        .withArrayIndenter(lines));
    }

    /** One value in one line, without a line end. */
    static String line(@Nullable Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = compact(text)) {
            write(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString();
    }

    static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof JsonObject object) {
            writeObject(json, object.fields());
        } else if (value instanceof Map<?, ?> fields) {
            writeObject(json, fields);
        } else if (value instanceof Written written) {
            rewrite(json, written.json());
        } else if (value instanceof Iterable<?> elements) {
            json.writeStartArray();
            for (Object element : elements) {
                write(json, element);
            }
            json.writeEndArray();
        } else {
            writeScalar(json, value);
        }
    }

    private static void writeObject(JsonGenerator json, Map<?, ?> fields) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            json.writeFieldName(String.valueOf(field.getKey()));
            write(json, field.getValue());
        }
        json.writeEndObject();
    }

    /** Token by token, so that it comes out as inert as everything else. */
    private static void rewrite(JsonGenerator json, String text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            json.copyCurrentStructureExact(parser);
        }
    }

    private static void writeScalar(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(plain(number));
        } else if (value instanceof Double score) {
            json.writeNumber(plain(BigDecimal.valueOf(score).setScale(SCORE_DIGITS, RoundingMode.HALF_UP)));
        } else {
            json.writeString(value.toString());
        }
    }

    /** 4.50 and 4.5 are one number, and 2.3 million is no 2.3E+6. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        boolean wholeNumber = shortest.scale() < 0 && shortest.scale() > -MOST_ZEROS;
        return wholeNumber ? shortest.setScale(0) : shortest;
    }
}
