package org.claimdesk.analysis.spotting;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** How a model judges sentences it has not learnt from. */
final class CrossValidation {
    private static final int FOLDS = 5;
    /** Sentences of one debate have numbers near each other. */
    private static final int BLOCK = 750;
    /** The debates of 2016 have the highest numbers. */
    private static final int LATER = 30_000;

    private CrossValidation() {}

    /** Five folds, each sentence in the next fold. */
    static Ranking bySentence(List<Example> examples) {
        return IntStream.range(0, FOLDS)
                .mapToObj(fold -> held(examples, index -> index % FOLDS == fold))
                .reduce(Ranking::with)
                .orElseThrow();
    }

    /** A fifth of the debates, as judged by one who knows the others. */
    static Ranking someDebates(List<Example> examples) {
        return held(examples, index -> examples.get(index).number() / BLOCK % FOLDS == 0);
    }

    /** The last debates, as judged by one who knows the others. */
    static Ranking later(List<Example> examples) {
        return held(examples, index -> examples.get(index).number() >= LATER);
    }

    private static Ranking held(List<Example> examples, IntPredicate held) {
        return Ranking.of(pick(examples, held), Training.model(pick(examples, held.negate())));
    }

    private static List<Example> pick(List<Example> examples, IntPredicate which) {
        return IntStream.range(0, examples.size())
                .filter(which)
                .mapToObj(examples::get)
                .toList();
    }
}
