package org.claimdesk.analysis.spotting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Sentences with their scores, and how well the scores tell the worthy ones. */
record Ranking(List<Scored> scored) {
    record Scored(double score, boolean worthy) {}

    static Ranking of(List<Example> examples, ToDoubleFunction<Example> score) {
        return new Ranking(examples.stream()
                .map(example -> new Scored(score.applyAsDouble(example), example.worthy()))
                .toList());
    }

    static Ranking of(List<Example> examples, Model model) {
        return of(examples, example -> model.logit(example.features()));
    }

    Ranking with(Ranking other) {
        List<Scored> both = new ArrayList<>(scored);
        both.addAll(other.scored);
        return new Ranking(both);
    }

    private List<Scored> bestFirst() {
        return scored.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
    }

    long worthy() {
        return scored.stream().filter(Scored::worthy).count();
    }

    double averagePrecision() {
        double sum = 0;
        int rank = 0;
        int found = 0;
        for (Scored one : bestFirst()) {
            rank++;
            if (one.worthy) {
                found++;
                sum += (double) found / rank;
            }
        }
        return sum / worthy();
    }

    /** F1 of calling worthy all that score at least so much. */
    double f1(double threshold) {
        long called = scored.stream().filter(one -> one.score >= threshold).count();
        long right = scored.stream()
                .filter(one -> one.score >= threshold && one.worthy)
                .count();
        return 2.0 * right / Math.max(1, called + worthy());
    }

    double bestThreshold() {
        double best = 0;
        double threshold = 0;
        int rank = 0;
        int right = 0;
        for (Scored one : bestFirst()) {
            rank++;
            right += one.worthy ? 1 : 0;
            double f1 = 2.0 * right / (rank + worthy());
            if (f1 > best) {
                best = f1;
                threshold = one.score;
            }
        }
        return threshold;
    }
}
