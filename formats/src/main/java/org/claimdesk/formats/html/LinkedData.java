package org.claimdesk.formats.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself as JSON-LD after schema.org, with references between its objects followed. */
final class LinkedData {
    private static final int LONGEST = 2_000_000;
    private static final int MOST_OBJECTS = 5_000;
    private static final Pattern ARTICLE = Pattern.compile("(?:\\w*Article|\\w*BlogPosting|Report)");
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final List<JsonNode> objects = new ArrayList<>();
    private final Map<String, JsonNode> named = new HashMap<>();

    static LinkedData of(Document page) {
        LinkedData data = new LinkedData();
        for (Element script : page.select("script[type^=application/ld+json]")) {
            data.add(script.data());
        }
        return data;
    }

    private void add(String json) {
        String bare = json.replaceAll(
                "^\\s*(?:/\\*.{0,20}?\\*/|<!--|//<!\\[CDATA\\[)|(?:/\\*.{0,20}?\\*/|-->|//\\]\\]>)\\s*$", "");
        if (bare.isBlank() || bare.length() > LONGEST) {
            return;
        }
        try {
            collect(MAPPER.readTree(bare));
        } catch (JsonProcessingException e) {
            // A page with broken JSON-LD is read like one without; the text is what counts.
            objects.addAll(List.of());
        }
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> todo = new ArrayDeque<>();
        todo.add(root);
        while (!todo.isEmpty() && objects.size() < MOST_OBJECTS) {
            JsonNode node = todo.poll();
            if (node.isObject()) {
                objects.add(node);
                // A bare reference has nothing but its name.
                if (node.path("@id").isTextual() && node.size() > 1) {
                    named.putIfAbsent(node.path("@id").asText(), node);
                }
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    todo.add(child);
                }
            });
        }
    }

    /** The page's own article: a news article before any other, one with more to say before one with less. */
    @Nullable
    JsonNode article() {
        return objects.stream()
                .filter(node -> types(node).stream()
                        .anyMatch(type -> ARTICLE.matcher(type).matches()))
                .max(Comparator.<JsonNode>comparingInt(node -> worth(node)))
                .orElse(null);
    }

    private static int worth(JsonNode node) {
        boolean news = types(node).stream().anyMatch(type -> type.contains("News"));
        boolean post = types(node).stream().anyMatch(type -> type.contains("Posting"));
        return (node.has("headline") ? 8 : 0)
                + (node.has("datePublished") ? 4 : 0)
                + (node.has("author") || node.has("creator") ? 2 : 0)
                + (news ? 4 : 0)
                - (post ? 1 : 0);
    }

    private static List<String> types(JsonNode node) {
        List<String> types = new ArrayList<>();
        each(node.path("@type"), type -> types.add(type.asText()));
        return types;
    }

    private static void each(JsonNode node, java.util.function.Consumer<JsonNode> action) {
        if (node.isArray()) {
            node.forEach(action);
        } else if (!node.isMissingNode() && !node.isNull()) {
            action.accept(node);
        }
    }

    /** A field's text; null when it has none. */
    static @Nullable String text(@Nullable JsonNode node, String field) {
        JsonNode value = node == null ? null : node.path(field);
        if (value != null && value.isArray() && !value.isEmpty()) {
            value = value.get(0);
        }
        return value != null && value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
    }

    /** The names behind a field: given as text, as objects, or by reference. */
    List<String> names(@Nullable JsonNode node, String field) {
        Set<String> names = new LinkedHashSet<>();
        if (node != null) {
            each(node.path(field), value -> addName(value, names));
        }
        return List.copyOf(names);
    }

    private void addName(JsonNode value, Set<String> names) {
        if (value.isTextual()) {
            names.add(value.asText());
            return;
        }
        JsonNode meant =
                value.has("name") ? value : named.getOrDefault(value.path("@id").asText(), value);
        each(meant.path("name"), name -> names.add(name.asText()));
    }
}
