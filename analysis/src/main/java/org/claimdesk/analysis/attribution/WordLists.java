package org.claimdesk.analysis.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists of words beside this class: "[section]" lines, words after them, "#" before comments. */
final class WordLists {
    private WordLists() {}

    /** The lines of each section. */
    static Map<String, List<String>> lines(String resource) {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : read(resource)) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add(line.strip());
            }
        }
        return sections;
    }

    /** The words of each section. */
    static Map<String, Set<String>> words(String resource) {
        Map<String, Set<String>> words = new HashMap<>();
        lines(resource).forEach((section, lines) -> {
            Set<String> set = new HashSet<>();
            lines.forEach(line -> set.addAll(List.of(line.split(" +"))));
            words.put(section, Set.copyOf(set));
        });
        return words;
    }

    private static List<String> read(String resource) {
        try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + resource + " is missing from the program");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + resource + " can't be read", e);
        }
    }
}
