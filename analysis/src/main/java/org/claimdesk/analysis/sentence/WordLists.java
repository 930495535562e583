package org.claimdesk.analysis.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the word lists that lie beside the classes: words between spaces, {@code #} begins a comment line. */
final class WordLists {
    private WordLists() {}

    /** All words of a list. */
    static Set<String> words(String name) {
        return lines(name).stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words of the group {@code group: word word …}. */
    static Set<String> group(String name, String group) {
        return lines(name).stream()
                .filter(line -> line.startsWith(group + ":"))
                .flatMap(
                        line -> Arrays.stream(line.substring(group.length() + 2).split(" ")))
                .collect(Collectors.toUnmodifiableSet());
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
