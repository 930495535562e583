package org.claimdesk.analysis.spotting;

import org.claimdesk.analysis.spotting.Features.Group;
import org.jspecify.annotations.Nullable;

/** Logistic regression over {@link Features}, trained on sentences that people judged (see NOTICE). */
final class Model {
    private static final Group[] GROUPS = Group.values();

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
        static final Model MODEL = new Model(Weights.read("worth.bin"));
    }

    /**
     * What the model says of one sentence.
     *
     * @param logit above 0 for a sentence that is rather worth checking than not
     * @param telling the run of words that speaks most for it; null when none does
     */
    record Judgement(Features features, double logit, Weighing.@Nullable Telling telling) {}

    Judgement judge(Features features) {
        Weighing weighing = new Weighing(weights, features);
        double logit = bias;
        for (Group group : GROUPS) {
            logit += weighing.of(group);
        }
        return new Judgement(features, logit - threshold, weighing.mostTelling());
    }

    /** Above 0 for a sentence that is rather worth checking than not. */
    double logit(Features features) {
        return judge(features).logit();
    }

    /** What a trait adds to the logit; 0 where the sentence doesn't have it. */
    double weightOfTrait(Gram trait, Features features) {
        return features.has(trait)
                ? weights.of(Group.TRAITS.key(trait)) * Group.TRAITS.value(features.count(Group.TRAITS))
                : 0;
    }
}
