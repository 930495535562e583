package org.claimdesk.analysis.spotting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Prints how a model judges sentences it has not learnt from: {@code CrossValidation DATA-FOLDER}. A sentence that is held out
 * is held out of all collections.
 */
public final class CrossValidation {
    private static final int FOLDS = 5;
    /** Sentences of one debate have numbers near each other. */
    private static final int BLOCK = 750;
    /** The debates of 2016 have the highest numbers. */
    private static final int LATER = 30_000;

    private CrossValidation() {}

    public static void main(String[] args) {
        Judged judged = Judged.read(Path.of(args[0]));
        MeasureWorth.print("checkthat24-t1-en train, a fifth of its debates", someDebates(judged));
        MeasureWorth.print("checkthat24-t1-en train, debates of 2016", later(judged));
        MeasureWorth.printDebates("checkthat20-t5-debates, first forty, 5 folds", debates(judged));
    }

    /** A fifth of the debates, as judged by one who knows the others. */
    static Ranking someDebates(Judged judged) {
        return held(judged, judged.sentences(), example -> example.number() / BLOCK % FOLDS == 0);
    }

    /** The last debates, as judged by one who knows the others. */
    static Ranking later(Judged judged) {
        return held(judged, judged.sentences(), example -> example.number() >= LATER);
    }

    /** The debates of which only what was checked is marked, each as judged by one who knows others. */
    private static List<Ranking> debates(Judged judged) {
        List<Ranking> rankings = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int which = fold;
            Predicate<Example> held =
                    example -> Integer.parseInt(example.group().substring(2)) % FOLDS == which;
            List<Example> tested = judged.firstDebates().stream().filter(held).toList();
            Judged others = judged.without(tested);
            Model model = TwoJudges.model(others.all(), others.firstDebates());
            Example.byGroup(tested).forEach(debate -> rankings.add(Ranking.of(debate, model)));
        }
        return rankings;
    }

    private static Ranking held(Judged judged, List<Example> from, Predicate<Example> which) {
        List<Example> held = from.stream().filter(which).toList();
        Judged others = judged.without(held);
        return Ranking.of(held, TwoJudges.model(others.all(), others.firstDebates()));
    }
}
