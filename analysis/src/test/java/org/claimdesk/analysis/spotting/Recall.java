package org.claimdesk.analysis.spotting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What recalls statements that were checked: two words that stood in one of them weigh the more, the rarer both are. Speakers
 * repeat themselves, and what was checked once is soon checked again.
 */
final class Recall {
    private final Map<String, Double> rarity = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();

    private Recall() {}

    static Recall of(List<Example> debates) {
        Recall recall = new Recall();
        Map<String, Integer> sentences = new HashMap<>();
        debates.forEach(example -> example.features().topic().forEach(word -> sentences.merge(word, 1, Integer::sum)));
        sentences.forEach(
                (word, count) -> recall.rarity.put(word, 1 + StrictMath.log((debates.size() + 1.0) / (count + 1.0))));
        debates.stream().filter(Example::worthy).forEach(recall::keep);
        return recall;
    }

    private void keep(Example checked) {
        List<String> topic = checked.features().topic();
        double[] squares =
                topic.stream().mapToDouble(rarity::get).map(rare -> rare * rare).toArray();
        double all = 0;
        for (double square : squares) {
            all += square;
        }
        for (int first = 0; first < squares.length; first++) {
            for (int second = first + 1; second < squares.length; second++) {
                weights.merge(pair(topic, first, second), squares[first] * squares[second] / all, Double::sum);
            }
        }
    }

    private static String pair(List<String> topic, int first, int second) {
        return "p:" + topic.get(first) + " " + topic.get(second);
    }

    /** How far apart the logits of those sentences lie that nobody marked: the marked ones recall themselves. */
    double spread(List<Example> debates) {
        return Training.spread(debates.stream()
                .filter(example -> !example.worthy())
                .mapToDouble(example -> logit(example.features()))
                .toArray());
    }

    private double logit(Features features) {
        List<String> topic = features.topic();
        double sum = 0;
        for (int first = 0; first < topic.size(); first++) {
            for (int second = first + 1; second < topic.size(); second++) {
                sum += weights.getOrDefault(pair(topic, first, second), 0.0);
            }
        }
        return sum * Features.Group.PAIRS.value(features.count(Features.Group.PAIRS));
    }

    /** Adds a share of each weight to the sum of its name. */
    void addTo(Map<String, Double> sums, double share) {
        weights.forEach((pair, weight) -> sums.merge(pair, share * weight, Double::sum));
    }
}
