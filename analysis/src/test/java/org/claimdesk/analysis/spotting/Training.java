package org.claimdesk.analysis.spotting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.claimdesk.analysis.spotting.Features.Group;

/** Learns weights of features from labelled sentences: those of runs of words and of traits, and those along the axes of a company. */
final class Training {
    /** A feature of fewer sentences says more about them than about claims. */
    private static final int SEEN_OFTEN = 3;

    private static final List<Group> LISTED = List.of(Group.WORDS, Group.TRAITS);

    private final Company company;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final Map<String, Long> names = new TreeMap<>();
    private final double[] weights;

    private Training(List<Example> examples, Company company, double penalty) {
        this.company = company;
        name(examples);
        this.weights = LogisticRegression.fit(rows(examples), penalty);
    }

    static Training on(List<Example> examples, Company company, double penalty) {
        return new Training(examples, company, penalty);
    }

    private void name(List<Example> examples) {
        Map<Long, Integer> seen = new HashMap<>();
        Map<Long, String> found = new HashMap<>();
        for (Example example : examples) {
            Set<Long> once = new HashSet<>();
            Features features = example.features();
            for (Group group : LISTED) {
                features.visit(group, (of, key, start, length) -> {
                    if (once.add(key) && seen.merge(key, 1, Integer::sum) == SEEN_OFTEN) {
                        found.put(key, features.name(of, start, length));
                    }
                });
            }
        }
        found.values().removeIf(name -> !isAscii(name));
        found.forEach((key, name) -> names.put(name, key));
        names.values().forEach(key -> numbers.put(key, numbers.size()));
    }

    static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c <= '~');
    }

    /** How far apart the logits of some sentences lie. */
    double spread(List<Example> examples) {
        Rows rows = rows(examples);
        double[] logits = IntStream.range(0, rows.count())
                .mapToDouble(row -> rows.logit(row, weights))
                .toArray();
        return spread(logits);
    }

    static double spread(double[] logits) {
        double mean = Arrays.stream(logits).average().orElseThrow();
        return Math.sqrt(Arrays.stream(logits)
                .map(logit -> (logit - mean) * (logit - mean))
                .average()
                .orElseThrow());
    }

    /** Adds a share of each weight to the sum of its name. */
    void addTo(Map<String, Double> sums, double share) {
        int listed = names.size();
        double[] alongAxes = Arrays.copyOfRange(weights, listed, listed + Company.SIZE);
        sums.merge("bias", share * weights[weights.length - 1], Double::sum);
        names.forEach((name, key) -> sums.merge(name, share * weights[numbers.get(key)], Double::sum));
        company.weights(alongAxes).forEach((word, weight) -> sums.merge("c:" + word, share * weight, Double::sum));
    }

    private Rows rows(List<Example> examples) {
        Rows rows = new Rows(names.size() + Company.SIZE);
        examples.forEach(example -> addTo(rows, example));
        return rows;
    }

    private void addTo(Rows rows, Example example) {
        Features features = example.features();
        SortedMap<Integer, Float> row = new TreeMap<>();
        for (Group group : LISTED) {
            float value = (float) group.value(features.count(group));
            features.visit(group, (of, key, start, length) -> {
                Integer number = numbers.get(key);
                if (number != null) {
                    row.merge(number, value, Float::sum);
                }
            });
        }
        double[] sum = company.sum(features.words());
        double value = Group.COMPANY.value(features.count(Group.COMPANY));
        for (int i = 0; i < sum.length; i++) {
            row.put(names.size() + i, (float) (value * sum[i]));
        }
        rows.add(row, example.worthy(), example.weight());
    }
}
