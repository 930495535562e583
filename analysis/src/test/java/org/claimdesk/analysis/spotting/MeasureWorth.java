package org.claimdesk.analysis.spotting;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Prints how well the shipped model does on sentences it has not learnt from: {@code MeasureWorth DATA-FOLDER}. */
public final class MeasureWorth {
    private MeasureWorth() {}

    public static void main(String[] args) {
        Path data = Path.of(args[0]);
        Model shipped = Model.shipped();
        print("checkthat24-t1-en dev", Ranking.of(Example.claimBuster(data, "dev"), shipped));
        print("checkthat20-t1-tweets dev", Ranking.of(Example.tweets(data, "dev"), shipped));
        printDebates(
                "checkthat20-t5-debates, last ten",
                Example.byGroup(Judged.read(data).lastDebates()).stream()
                        .map(debate -> Ranking.of(debate, shipped))
                        .toList());
    }

    static void print(String of, Ranking ranking) {
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

    /** With the standard error of the mean over the debates. */
    static void printDebates(String of, List<Ranking> debates) {
        double[] each = debates.stream()
                .filter(debate -> debate.worthy() > 0)
                .mapToDouble(Ranking::averagePrecision)
                .toArray();
        double mean = mean(each);
        double variance =
                mean(Arrays.stream(each).map(one -> (one - mean) * (one - mean)).toArray());
        System.out.printf(
                "%-48s MAP %.4f ± %.3f of %d debates%n",
                of, mean, Math.sqrt(variance / Math.max(1, each.length - 1)), debates.size());
    }

    private static double mean(double[] each) {
        return Arrays.stream(each).average().orElse(0);
    }
}
