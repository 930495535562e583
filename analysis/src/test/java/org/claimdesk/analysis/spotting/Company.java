package org.claimdesk.analysis.spotting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A point in space for each word, near to the points of words that stand among the same other words. What is learnt of one
 * word is so learnt of its like too, also of those that no judged sentence has.
 */
final class Company {
    static final int SIZE = 100;

    /** The company of rarer words is chance. */
    private static final int OFTEN = 5;

    private final Map<String, double[]> points;

    private Company(Map<String, double[]> points) {
        this.points = points;
    }

    static Company of(List<Example> examples) {
        List<List<String>> sentences =
                examples.stream().map(example -> example.features().words()).toList();
        List<String> words = often(sentences);
        double[][] axes = new MainAxes(Neighbours.of(sentences, words), SIZE).find();
        return new Company(IntStream.range(0, words.size())
                .boxed()
                .collect(Collectors.toMap(words::get, word -> toLengthOne(axes[word]))));
    }

    /** The most frequent first. */
    private static List<String> often(List<List<String>> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        sentences.forEach(sentence -> sentence.forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(word -> word.getValue() >= OFTEN)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double[] toLengthOne(double[] point) {
        double square = 1e-12;
        for (double along : point) {
            square += along * along;
        }
        double length = Math.sqrt(square);
        return IntStream.range(0, point.length)
                .mapToDouble(i -> point[i] / length)
                .toArray();
    }

    /** The sum of the points of some words; words without one add nothing. */
    double[] sum(List<String> words) {
        double[] sum = new double[SIZE];
        for (String word : words) {
            double[] point = points.get(word);
            for (int i = 0; point != null && i < SIZE; i++) {
                sum[i] += point[i];
            }
        }
        return sum;
    }

    /** What weights along the axes come to for each word. */
    Map<String, Double> weights(double[] alongAxes) {
        return points.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, word -> dot(word.getValue(), alongAxes)));
    }

    private static double dot(double[] point, double[] alongAxes) {
        double dot = 0;
        for (int i = 0; i < SIZE; i++) {
            dot += point[i] * alongAxes[i];
        }
        return dot;
    }
}
