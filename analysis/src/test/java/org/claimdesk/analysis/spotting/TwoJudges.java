package org.claimdesk.analysis.spotting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The model is two judges in one: a reader, who has learnt what people call worth checking, and a checker, who has learnt what
 * fact-checkers picked from whole debates. Both are sums over the same features, so their weighted mean is one too. Beside them
 * stands what recalls the statements that were checked ({@link Recall}), a sum as well.
 */
final class TwoJudges {
    private static final double CHECKERS_SHARE = 0.25;
    /** Of the reader's spread, beside both judges. */
    private static final double RECALLS_SHARE = 0.1;

    private static final double READERS_PENALTY = 5e-5;
    private static final double CHECKERS_PENALTY = 2e-5;
    /** Most that is worth checking nobody checked: a sentence without a mark says less than one with it. */
    private static final double CHECKED = 3;
    /** Weights below so many thousandths change no score that anybody would see. */
    private static final int FAINT = 30;

    private TwoJudges() {}

    /** Names of features with thousandths of a logit, by name, the bias among them. */
    static Map<String, Integer> weights(List<Example> judged, List<Example> debates) {
        Company company = Company.of(
                Stream.of(judged, debates).flatMap(Collection::stream).toList());
        Training reader = Training.on(judged, company, READERS_PENALTY);
        Training checker = Training.on(alike(debates), company, CHECKERS_PENALTY);
        Map<String, Double> sums = new HashMap<>();
        reader.addTo(sums, 1 - CHECKERS_SHARE);
        checker.addTo(sums, CHECKERS_SHARE * reader.spread(debates) / checker.spread(debates));
        Recall recall = Recall.of(debates);
        recall.addTo(sums, RECALLS_SHARE * reader.spread(debates) / recall.spread(debates));
        Map<String, Integer> weights = new TreeMap<>();
        sums.forEach((name, weight) -> weights.put(name, (int) Math.round(weight * 1000)));
        weights.keySet().removeIf(name -> !Training.isAscii(name));
        weights.values().removeIf(weight -> Math.abs(weight) < FAINT);
        return weights;
    }

    /** Each debate counts the same, however much of it was checked. */
    private static List<Example> alike(List<Example> debates) {
        List<Example> alike = new ArrayList<>();
        Example.byGroup(debates).forEach(debate -> {
            long checked = debate.stream().filter(Example::worthy).count();
            double weight = 1.0 / Math.max(1, checked);
            debate.forEach(example -> alike.add(example.weighing(example.worthy() ? weight * CHECKED : weight)));
        });
        return alike;
    }

    static Model model(List<Example> judged, List<Example> debates) {
        return new Model(Weights.parse(lines(weights(judged, debates)).getBytes(StandardCharsets.US_ASCII)));
    }

    static String lines(Map<String, Integer> weights) {
        return weights.entrySet().stream()
                .map(weight -> weight.getKey() + "\t" + weight.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
