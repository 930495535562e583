package org.claimdesk.analysis.spotting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Named lists of words and phrases from a resource of lines "name: phrase, phrase"; a name may have several lines. */
record WordLists(Map<String, List<String>> lists) {
    static WordLists read(String resource) {
        Map<String, List<String>> lists = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(WordLists.class.getResourceAsStream(resource));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(line, lists));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordLists(lists);
    }

    private static void add(String line, Map<String, List<String>> lists) {
        int colon = line.indexOf(':');
        List<String> list = lists.computeIfAbsent(line.substring(0, colon).strip(), name -> new ArrayList<>());
        for (String phrase : line.substring(colon + 1).split(",", -1)) {
            list.add(phrase.strip());
        }
    }

    Set<String> of(String name) {
        return Set.copyOf(Objects.requireNonNull(lists.get(name)));
    }
}
