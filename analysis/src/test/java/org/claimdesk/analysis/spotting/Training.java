package org.claimdesk.analysis.spotting;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimdesk.analysis.spotting.Features.Group;

/** Learns the weights of the model of check-worthiness. */
final class Training {
    /** A feature of fewer sentences says more about them than about claims. */
    static final int SEEN_OFTEN = 3;

    static final double PENALTY = 5e-5;

    /** Weights below so many thousandths change no score that anybody would see. */
    private static final int FAINT = 30;

    private final Map<Long, Integer> numbers = new HashMap<>();
    private final Map<String, Long> names = new TreeMap<>();

    private Training(List<Example> examples) {
        Map<Long, Integer> seen = new HashMap<>();
        Map<Long, String> found = new HashMap<>();
        for (Example example : examples) {
            Set<Long> once = new HashSet<>();
            Features features = example.features();
            for (Group group : Group.values()) {
                features.visit(group, (of, key, start, length) -> {
                    if (once.add(key) && seen.merge(key, 1, Integer::sum) == SEEN_OFTEN) {
                        found.put(key, features.name(of, start, length));
                    }
                });
            }
        }
        found.values().removeIf(name -> name.chars().anyMatch(c -> c > '~'));
        found.forEach((key, name) -> names.put(name, key));
        names.values().forEach(key -> numbers.put(key, numbers.size()));
    }

    /** Lines of "name TAB thousandths", by name, the bias among them. */
    static Map<String, Integer> weights(List<Example> examples) {
        Training training = new Training(examples);
        double[] weights = LogisticRegression.fit(training.rows(examples), PENALTY);
        Map<String, Integer> lines = new TreeMap<>();
        lines.put("bias", thousandths(weights[weights.length - 1]));
        training.names.forEach((name, key) -> lines.put(name, thousandths(weights[training.numbers.get(key)])));
        lines.values().removeIf(weight -> Math.abs(weight) < FAINT);
        return lines;
    }

    static Model model(List<Example> examples) {
        return model(weights(examples));
    }

    static Model model(Map<String, Integer> weights) {
        StringBuilder lines = new StringBuilder();
        weights.forEach(
                (name, weight) -> lines.append(name).append('\t').append(weight).append('\n'));
        return new Model(Weights.parse(lines.toString().getBytes(StandardCharsets.US_ASCII)));
    }

    private static int thousandths(double weight) {
        return (int) Math.round(weight * 1000);
    }

    private Rows rows(List<Example> examples) {
        Rows rows = new Rows(numbers.size());
        for (Example example : examples) {
            addTo(rows, example);
        }
        return rows;
    }

    private void addTo(Rows rows, Example example) {
        Features features = example.features();
        Map<Integer, Float> row = new TreeMap<>();
        for (Group group : Group.values()) {
            float value = (float) group.value(features.count(group));
            features.visit(group, (of, key, start, length) -> {
                Integer number = numbers.get(key);
                if (number != null) {
                    row.merge(number, value, Float::sum);
                }
            });
        }
        float[] values = new float[row.size()];
        int at = 0;
        for (float value : row.values()) {
            values[at++] = value;
        }
        rows.add(
                row.keySet().stream().mapToInt(Integer::intValue).toArray(),
                values,
                example.worthy(),
                example.weight());
    }
}
