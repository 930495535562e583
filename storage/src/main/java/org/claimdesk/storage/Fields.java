package org.claimdesk.storage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads one object that {@link Canonical} wrote: what is absent is null, empty or false. */
final class Fields {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();
    private final Map<?, ?> values;

    private Fields(Map<?, ?> values) {
        this.values = values;
    }

    static Fields of(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            return new Fields((Map<?, ?>) value(parser));
        } catch (IOException | ClassCastException e) {
            throw new IllegalStateException("not the content of an entry: " + e.getMessage(), e);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> true;
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            default -> throw new IOException("unexpected " + parser.currentToken());
        };
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> fields = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return fields;
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return values;
    }

    private Object required(String key) {
        return Objects.requireNonNull(values.get(key), key);
    }

    String text(String key) {
        return (String) required(key);
    }

    @Nullable
    String textOrNull(String key) {
        return (String) values.get(key);
    }

    <T> T parsed(String key, Function<String, T> parse) {
        return parse.apply(text(key));
    }

    <T> @Nullable T parsedOrNull(String key, Function<String, T> parse) {
        String text = textOrNull(key);
        return text == null ? null : parse.apply(text);
    }

    /** The number of a short id. */
    int idNumber(String key) {
        return shortIdNumber(text(key));
    }

    static int shortIdNumber(String id) {
        return Integer.parseInt(id, 1, id.length(), 10);
    }

    <T> @Nullable T idOrNull(String key, IntFunction<T> id) {
        String text = textOrNull(key);
        return text == null ? null : id.apply(shortIdNumber(text));
    }

    int number(String key) {
        return Math.toIntExact(longNumber(key));
    }

    @Nullable
    Integer numberOrNull(String key) {
        return values.containsKey(key) ? number(key) : null;
    }

    long longNumber(String key) {
        return ((Number) required(key)).longValue();
    }

    double decimal(String key) {
        return ((Number) required(key)).doubleValue();
    }

    boolean flag(String key) {
        return values.containsKey(key);
    }

    List<String> texts(String key) {
        return list(key).stream().map(String.class::cast).toList();
    }

    <T> T object(String key, Function<Fields, T> read) {
        return read.apply(new Fields((Map<?, ?>) required(key)));
    }

    <T> @Nullable T objectOrNull(String key, Function<Fields, T> read) {
        return values.containsKey(key) ? object(key, read) : null;
    }

    <T> List<T> objects(String key, Function<Fields, T> read) {
        return list(key).stream()
                .map(item -> read.apply(new Fields((Map<?, ?>) item)))
                .toList();
    }

    private List<?> list(String key) {
        return values.get(key) instanceof List<?> list ? list : List.of();
    }
}
