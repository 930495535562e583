package org.claimdesk.formats.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object on its way out; its fields stand in the order they were put. A value is a string, a number, a boolean, null,
 * another object, or a collection of those; anything else is written as its {@code toString}.
 */
final class JsonObject {
    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    JsonObject put(String name, @Nullable Object value) {
        fields.put(name, value);
        return this;
    }

    /** Leaves the field out when there is nothing to say. */
    JsonObject putIfPresent(String name, @Nullable Object value) {
        return value == null ? this : put(name, value);
    }

    Map<String, @Nullable Object> fields() {
        return Collections.unmodifiableMap(fields);
    }
}
