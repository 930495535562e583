package org.claimdesk.analysis.spotting;

/**
 * How much a statement is worth checking.
 *
 * <p>The model learnt from what politicians say in debates, where one sentence in four is worth it; most sentences of
 * news prose state facts. So inside a text the same model starts from other odds, and what was read in the statement
 * (numbers, dates, who is said to have said it) counts beside it.
 */
public final class Worth {
    private static final double NEWS_ODDS = 0.6;
    private static final double MODEL_SHARE = 0.6;
    static final double MEASURED = 0.8;
    static final double DATED = 0.4;
    static final double SAID = 0.2;
    private static final double UNCHECKABLE = -2.5;

    private Worth() {}

    /** The worth of one sentence on its own, 0 to 1; half is the line between worth checking and not. */
    public static double score(String sentence) {
        Words words = Words.of(sentence);
        return chance(Model.shipped().logit(Features.of(words, Signs.in(words))));
    }

    /** The worth of a statement read in a text. */
    static double score(Statement statement, Model.Judgement judgement, boolean checkable) {
        double logit = NEWS_ODDS + MODEL_SHARE * judgement.logit();
        logit += statement.quantities().isEmpty() ? 0 : MEASURED;
        logit += statement.dates().isEmpty() ? 0 : DATED;
        logit += statement.attribution().isEmpty() ? 0 : SAID;
        return chance(checkable ? logit : logit + UNCHECKABLE);
    }

    private static double chance(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
