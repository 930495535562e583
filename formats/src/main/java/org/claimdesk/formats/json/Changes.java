package org.claimdesk.formats.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How two states of a thing differ, value by value. */
public final class Changes {
    /** Written where a state has no such value. */
    public static final String NONE = "–";

    private static final JsonMapper MAPPER = new JsonMapper();
    private final List<Change> found = new ArrayList<>();

    private Changes() {}

    /**
     * One value that differs.
     *
     * @param path names of the fields that lead to it, joined by dots; places in lists count from 1
     * @param from the earlier value as text; {@link #NONE} where there was none
     * @param to the later value as text; {@link #NONE} where there is none
     */
    public record Change(String path, String from, String to) {}

    /** The differences of two JSON documents, in the order of the paths. */
    public static List<Change> between(String before, String after) {
        Changes changes = new Changes();
        changes.compare("", parse(before), parse(after));
        return changes.found;
    }

    private static JsonNode parse(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            return node.isNull() ? MissingNode.getInstance() : node;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the content of an entry is JSON", e);
        }
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() || after.isObject()) {
            Set<String> names = new TreeSet<>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            names.forEach(
                    name -> compare(path.isEmpty() ? name : path + "." + name, before.path(name), after.path(name)));
        } else if (holdsObjects(before) || holdsObjects(after)) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                compare(path + "." + (i + 1), before.path(i), after.path(i));
            }
        } else if (!text(before).equals(text(after))) {
            found.add(new Change(path, text(before), text(after)));
        }
    }

    private static boolean holdsObjects(JsonNode node) {
        return node.isArray() && !node.isEmpty() && node.get(0).isContainerNode();
    }

    private static String text(JsonNode node) {
        if (node.isMissingNode() || node.isNull() || node.isArray() && node.isEmpty()) {
            return NONE;
        }
        if (node.isArray()) {
            List<String> values = new ArrayList<>();
            node.forEach(value -> values.add(value.asText()));
            return String.join(", ", values);
        }
        return node.asText();
    }
}
