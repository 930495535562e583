package org.claimdesk.analysis.spotting;

import org.claimdesk.analysis.spotting.Features.Group;
import org.jspecify.annotations.Nullable;

/** Logistic regression over {@link Features}, trained on sentences that people judged (see NOTICE). */
final class Model {
    private final Weights weights;
    private final double bias;
    private final double threshold;

    Model(Weights weights) {
        this.weights = weights;
        this.bias = weights.of(Key.of("bias"));
        this.threshold = weights.of(Key.of("threshold"));
    }

    /** The shipped model, read when it is first asked for. */
    static Model shipped() {
        return Shipped.MODEL;
    }

    private static final class Shipped {
        static final Model MODEL = new Model(Weights.read("worth.tsv"));
    }

    /** Above 0 for a sentence that is rather worth checking than not. */
    double logit(Features features) {
        double logit = bias;
        for (Group group : Group.values()) {
            double[] sum = new double[1];
            features.visit(group, (of, key, start, length) -> sum[0] += weights.of(key));
            logit += sum[0] * group.value(features.count(group));
        }
        return logit - threshold;
    }

    /** What a trait adds to the logit; 0 where the sentence doesn't have it. */
    double weightOfTrait(String trait, Features features) {
        return features.hasTrait(trait)
                ? weights.of(Key.extend(Key.of("t:"), trait)) * Group.TRAITS.value(features.count(Group.TRAITS))
                : 0;
    }

    /** The run of words that speaks most for the sentence; null when none does. */
    Features.@Nullable Weighed mostTelling(Features features) {
        double[] best = {0};
        int[] run = {0, 0};
        features.visit(Group.WORDS, (group, key, start, length) -> {
            double weight = weights.of(key);
            if (weight > best[0] && features.isTelling(start, length)) {
                best[0] = weight;
                run[0] = start;
                run[1] = length;
            }
        });
        return run[1] == 0
                ? null
                : new Features.Weighed(
                        features.phrase(Group.WORDS, run[0], run[1]),
                        best[0] * Group.WORDS.value(features.count(Group.WORDS)));
    }
}
