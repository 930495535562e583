package org.claimdesk.analysis.spotting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the weights of the shipped model: {@code TrainWorth DATA-FOLDER FILE}. The README of the module says how to run it. */
public final class TrainWorth {
    private TrainWorth() {}

    public static void main(String[] args) throws IOException {
        Judged judged = Judged.read(Path.of(args[0]));
        Map<String, Integer> weights = TwoJudges.weights(judged.all(), judged.firstDebates());
        weights.put("threshold", (int) Math.round(threshold(judged) * 1000));
        Files.writeString(Path.of(args[1]), TwoJudges.lines(weights));
    }

    /**
     * Halfway between what is best for debates of years that it knows and for those of later years, all held out of training: what a
     * model has never heard of it judges too timidly.
     */
    private static double threshold(Judged judged) {
        return (CrossValidation.someDebates(judged).bestThreshold()
                        + CrossValidation.later(judged).bestThreshold())
                / 2;
    }
}
