package org.claimdesk.analysis.spotting;

/** How much a statement is worth checking, from what it shows. */
public final class Worth {
    private Worth() {}

    /** The worth of one sentence on its own, 0 to 1. */
    public static double score(String sentence) {
        Words words = Words.of(sentence);
        return score(words, Signs.in(words), false);
    }

    static double score(Statement statement) {
        return score(statement.words(), statement.signs(), statement.isMeasured());
    }

    private static double score(Words words, Signs signs, boolean measured) {
        double sum = -2 + Math.min(words.count(), 30) / 15.0;
        sum += measured || hasNumber(words) ? 2 : 0;
        sum += signs.showAny(Sign.RECORD, Sign.COMPARES) ? 1 : 0;
        sum -= signs.showAny(Sign.BELIEVES, Sign.URGES, Sign.FUTURE) ? 1 : 0;
        return 1 / (1 + Math.exp(-sum));
    }

    private static boolean hasNumber(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (words.isNumber(i)) {
                return true;
            }
        }
        return false;
    }
}
