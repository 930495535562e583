package org.claimdesk.analysis.spotting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
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

    /** Debates are numbered in the order of their days; so many are always known before later ones are judged, … */
    private static final int MIDST = 20;
    /** … so many at a time. */
    private static final int STRIDE = 5;

    private CrossValidation() {}

    public static void main(String[] args) {
        Judged judged = Judged.read(Path.of(args[0]));
        MeasureWorth.print("checkthat24-t1-en train, a fifth of its debates", someDebates(judged));
        MeasureWorth.print("checkthat24-t1-en train, debates of 2016", later(judged));
        MeasureWorth.printDebates("checkthat20-t5-debates, first forty, 5 folds", debates(judged));
        MeasureWorth.printDebates("checkthat20-t5-debates, 21 to 40 by earlier ones", laterDebates(judged));
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
            rankings.addAll(ranked(judged, debate -> debate % FOLDS == which, debate -> true));
        }
        return rankings;
    }

    /** Each as judged by one who knows no debate of its time or later, but all that is judged sentence by sentence. */
    private static List<Ranking> laterDebates(Judged judged) {
        List<Ranking> rankings = new ArrayList<>();
        for (int before = MIDST; before < 2 * MIDST; before += STRIDE) {
            int last = before;
            rankings.addAll(
                    ranked(judged, debate -> debate > last && debate <= last + STRIDE, debate -> debate <= last));
        }
        return rankings;
    }

    private static List<Ranking> ranked(Judged judged, IntPredicate tested, IntPredicate known) {
        List<Example> debates = ofDebates(judged.firstDebates(), tested);
        Judged others = judged.without(debates);
        Model model = TwoJudges.model(others.all(), ofDebates(others.firstDebates(), known));
        return Example.byGroup(debates).stream()
                .map(debate -> Ranking.of(debate, model))
                .toList();
    }

    private static List<Example> ofDebates(List<Example> examples, IntPredicate which) {
        return examples.stream()
                .filter(example -> which.test(Integer.parseInt(example.group().substring(2))))
                .toList();
    }

    private static Ranking held(Judged judged, List<Example> from, Predicate<Example> which) {
        List<Example> held = from.stream().filter(which).toList();
        Judged others = judged.without(held);
        return Ranking.of(held, TwoJudges.model(others.all(), others.firstDebates()));
    }
}
