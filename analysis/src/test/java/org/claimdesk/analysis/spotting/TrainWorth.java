package org.claimdesk.analysis.spotting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes the weights of the shipped model: {@code TrainWorth DATA-FOLDER FILE}. The README of the module says how to run it. */
public final class TrainWorth {
    private TrainWorth() {}

    public static void main(String[] args) throws IOException {
        List<Example> examples = Example.claimBuster(Path.of(args[0]), "train");
        Map<String, Integer> weights = Training.weights(examples);
        weights.put("threshold", (int) Math.round(threshold(examples) * 1000));
        StringBuilder lines = new StringBuilder();
        weights.forEach(
                (name, weight) -> lines.append(name).append('\t').append(weight).append('\n'));
        Files.writeString(Path.of(args[1]), lines);
    }

    /**
     * Half way between what is best for debates like those learnt from and what is best for later ones, of which less is
     * known: the former by cross-validation, the latter on the last debates when only the others are known.
     */
    private static double threshold(List<Example> examples) {
        double alike = CrossValidation.byDebate(examples).bestThreshold();
        double later = CrossValidation.later(examples).bestThreshold();
        return (alike + later) / 2;
    }
}
