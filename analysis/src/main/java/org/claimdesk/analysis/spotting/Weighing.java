package org.claimdesk.analysis.spotting;

import org.claimdesk.analysis.spotting.Features.Group;
import org.jspecify.annotations.Nullable;

/** Adds up what the features of one sentence weigh, and keeps the run of words that speaks most for it. */
final class Weighing implements Features.Visitor {
    private final Weights weights;
    private final Features features;
    private double sum;
    private double best;
    private int start;
    private int length;

    Weighing(Weights weights, Features features) {
        this.weights = weights;
        this.features = features;
    }

    /** A run of words and what it adds to the logit. */
    record Telling(String phrase, double weight) {}

    /** What a group of features adds to the logit. */
    double of(Group group) {
        sum = 0;
        features.visit(group, this);
        return sum * group.value(features.count(group));
    }

    @Override
    public void visit(Group group, long key, int at, int words) {
        double weight = weights.of(key);
        sum += weight;
        if (weight > best && group == Group.WORDS && features.isTelling(at, words)) {
            best = weight;
            start = at;
            length = words;
        }
    }

    /** The run of words that speaks most for the sentence, once the words are weighed; null when none does. */
    @Nullable
    Telling mostTelling() {
        return length == 0
                ? null
                : new Telling(
                        features.phrase(Group.WORDS, start, length),
                        best * Group.WORDS.value(features.count(Group.WORDS)));
    }
}
