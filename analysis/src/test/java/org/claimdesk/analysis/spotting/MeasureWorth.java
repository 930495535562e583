package org.claimdesk.analysis.spotting;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints how well the shipped model and its way of learning do: {@code MeasureWorth DATA-FOLDER}. */
public final class MeasureWorth {
    private static final int LAST_DEBATES = 10;

    private MeasureWorth() {}

    public static void main(String[] args) {
        Path data = Path.of(args[0]);
        Model shipped = Model.shipped();
        print("checkthat24-t1-en dev, shipped", Ranking.of(Example.claimBuster(data, "dev"), shipped));
        print("checkthat20-t1-tweets dev, shipped", Ranking.of(Example.tweets(data, "dev"), shipped));
        print("checkthat20-t5-debates, last ten", data, shipped);
        List<Example> examples = Example.claimBuster(data, "train");
        print("checkthat24-t1-en train, 5 folds", CrossValidation.bySentence(examples));
        print("checkthat24-t1-en train, a fifth of debates", CrossValidation.someDebates(examples));
        print("checkthat24-t1-en train, later debates", CrossValidation.later(examples));
    }

    private static void print(String of, Ranking ranking) {
        double best = ranking.bestThreshold();
        System.out.printf(
                "%-48s F1 %.3f (best %.3f at %+.2f)  AP %.3f  of %d%n",
                of,
                ranking.f1(0),
                ranking.f1(best),
                best,
                ranking.averagePrecision(),
                ranking.scored().size());
    }

    private static void print(String of, Path data, Model model) {
        double[] precisions = lastDebates(data).values().stream()
                .map(debate -> Ranking.of(debate, model))
                .filter(ranking -> ranking.worthy() > 0)
                .mapToDouble(Ranking::averagePrecision)
                .toArray();
        double mean = java.util.Arrays.stream(precisions).average().orElse(0);
        System.out.printf("%-48s MAP %.3f of %d debates%n", of, mean, precisions.length);
    }

    private static Map<String, List<Example>> lastDebates(Path data) {
        Map<String, List<Example>> debates = Example.debates(data).stream()
                .collect(Collectors.groupingBy(Example::group, TreeMap::new, Collectors.toList()));
        return debates.entrySet().stream()
                .skip(debates.size() - LAST_DEBATES)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }
}
