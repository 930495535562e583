package org.claimdesk.analysis.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the word lists that lie beside the classes; {@code #} begins a comment line. */
final class WordLists {
    private WordLists() {}

    /** Word to normal form, from lines {@code form|word, word …}. */
    static Map<String, String> forms(String name) {
        Map<String, String> forms = new HashMap<>();
        for (String line : lines(name)) {
            int bar = line.indexOf('|');
            for (String word : line.substring(bar + 1).split(", ")) {
                forms.put(word, line.substring(0, bar));
            }
        }
        return Map.copyOf(forms);
    }

    /** The words of the line {@code group: word word …}. */
    static Set<String> group(String name, String group) {
        for (String line : lines(name)) {
            if (line.startsWith(group + ": ")) {
                return Arrays.stream(line.substring(group.length() + 2).split(" "))
                        .collect(Collectors.toUnmodifiableSet());
            }
        }
        throw new IllegalStateException("word list " + name + " lacks its group " + group);
    }

    private static List<String> lines(String name) {
        try (InputStream list = WordLists.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(list, name), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + name + " cannot be read", e);
        }
    }
}
