package org.claimdesk.analysis.spotting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the weights of the shipped model: {@code TrainWorth DATA-FOLDER FILE}. The README of the module says how to run it. */
public final class TrainWorth {
    private static final double CHECKED = 10;
    private static final double NOT_CHECKED = 0.1;

    private TrainWorth() {}

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        List<Example> examples = Example.claimBuster(data, "train");
        Map<String, Integer> weights = Training.weights(withOthers(examples, data));
        weights.put("threshold", (int) Math.round(threshold(examples) * 1000));
        StringBuilder lines = new StringBuilder();
        weights.forEach(
                (name, weight) -> lines.append(name).append('\t').append(weight).append('\n'));
        Files.writeString(Path.of(args[1]), lines);
    }

    /**
     * With the tweets, and the debates of which only what was in fact checked is marked: there an unmarked sentence says
     * little, because most that are worth checking never were. The last ten debates stay unseen, to measure on.
     */
    private static List<Example> withOthers(List<Example> examples, Path data) {
        List<Example> all = new ArrayList<>(examples);
        all.addAll(Example.tweets(data, "train"));
        Example.debates(data).stream()
                .filter(example -> !example.group().matches("tr4[1-9]|tr50"))
                .map(example -> example.weighing(example.worthy() ? CHECKED : NOT_CHECKED))
                .forEach(all::add);
        return all;
    }

    /** What is best for debates held out of training: a model judges those it knows too boldly. */
    private static double threshold(List<Example> examples) {
        return CrossValidation.someDebates(examples).bestThreshold();
    }
}
