package org.claimdesk.analysis.spotting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A sentence and what people said of it.
 *
 * @param group the debate it was said in, or its number where the debate isn't known
 * @param weight how much it counts in training
 */
record Example(String group, String text, boolean worthy, double weight) {
    private static final Set<String> YES = Set.of("Yes", "1");

    static List<Example> read(Path file, String groupColumn) {
        List<Example> examples = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(file);
            List<String> header = List.of(lines.get(0).split("\t"));
            int group = header.indexOf(groupColumn);
            int text = header.indexOf("text");
            int label = header.indexOf("label");
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                examples.add(new Example(cells[group], cells[text], YES.contains(cells[label]), 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return examples;
    }

    /** The ClaimBuster debates of CheckThat! 2024 by sentence number, which follows the debates. */
    static List<Example> claimBuster(Path data, String part) {
        List<Example> examples = read(data.resolve("checkthat24-t1-en").resolve(part + ".tsv"), "id");
        examples.sort(Comparator.comparingInt(Example::number));
        return examples;
    }

    static List<Example> debates(Path data) {
        return read(data.resolve("checkthat20-t5-debates").resolve("train.tsv"), "debate");
    }

    /** The tweets of CheckThat! 2020. */
    static List<Example> tweets(Path data, String part) {
        return read(data.resolve("checkthat20-t1-tweets").resolve(part + ".tsv"), "topic");
    }

    /** In lists of one group each, by its name. */
    static Collection<List<Example>> byGroup(List<Example> examples) {
        return examples.stream()
                .collect(Collectors.groupingBy(Example::group, TreeMap::new, Collectors.toList()))
                .values();
    }

    int number() {
        return Integer.parseInt(group);
    }

    Example weighing(double other) {
        return new Example(group, text, worthy, other);
    }

    /** The text by which the same sentence is known in another collection. */
    String bare() {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    Features features() {
        Words words = Words.of(text);
        return Features.of(words, Signs.in(words));
    }
}
