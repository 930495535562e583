package org.claimdesk.formats.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimdesk.core.problem.Malformed;

/**
 * Which column of a table is which part of an article.
 *
 * @param names the column's name a reviewer gave for a part; parts without one go by their usual names
 */
public record Columns(Map<Part, String> names) {
    /** Every part by its usual names. */
    public static final Columns USUAL = new Columns(Map.of());

    /** A part of an article and the names its column usually has. */
    public enum Part {
        URL("url", "link"),
        TITLE("title", "headline"),
        BODY("body", "text", "content"),
        PUBLISHER("publisher", "source"),
        AUTHORS("authors", "author", "byline"),
        PUBLISHED("publishedon", "published", "date"),
        LANGUAGE("language", "lang");

        private final List<String> usual;

        Part(String... usual) {
            this.usual = List.of(usual);
        }

        static Part named(String name) {
            return Arrays.stream(values())
                    .filter(part -> part.usual.contains(name.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new Malformed(
                            "part-unknown",
                            "no such part of an article: " + name,
                            "one of "
                                    + Arrays.stream(values())
                                            .map(Part::toString)
                                            .collect(Collectors.joining(", "))));
        }

        @Override
        public String toString() {
            return usual.get(0);
        }
    }

    public Columns {
        names = Map.copyOf(names);
    }

    /** Pairs of part and column, such as {@code title=headline,body=full text}. */
    public static Columns parse(String text) {
        Map<Part, String> names = new HashMap<>();
        for (String pair : text.split(",")) {
            int equals = pair.indexOf('=');
            if (equals <= 0 || equals == pair.length() - 1) {
                throw new Malformed(
                        "map-malformed", "not a pair of part and column: " + pair, "give it like title=headline");
            }
            names.put(
                    Part.named(pair.substring(0, equals)),
                    pair.substring(equals + 1).strip());
        }
        return new Columns(names);
    }

    /** The part's place among the columns of a header, from 0; -1 when there is none. */
    int of(Part part, List<String> header) {
        List<String> wanted = new ArrayList<>();
        if (names.containsKey(part)) {
            wanted.add(String.valueOf(names.get(part)));
        } else {
            wanted.addAll(part.usual);
        }
        for (String name : wanted) {
            for (int i = 0; i < header.size(); i++) {
                if (header.get(i).strip().equalsIgnoreCase(name)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
