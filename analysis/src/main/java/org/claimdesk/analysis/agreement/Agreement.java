package org.claimdesk.analysis.agreement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far reviewers agree. A coefficient is null where it is not defined: where fewer than two reviewers judged an item, or
 * all judgements are the same, so that there was nothing to agree on.
 *
 * <p>Computed by DKPro Agreement (Meyer, Mieskes, Stab and Gurevych, COLING 2014).
 *
 * @param items those that at least two reviewers judged
 * @param judgements of these items
 * @param observed share of pairs of judgements of one item that are the same, from 0 to 1
 * @param cohen for each two reviewers with items in common (Cohen 1960), in the order of their names
 * @param fleiss over the items with the most usual number of judgements (Fleiss 1971); who gave them does not matter
 * @param nominalAlpha Krippendorff's alpha, where ratings are the same or not (Krippendorff 2004, chapter 11)
 * @param ordinalAlpha the same, where ratings are nearer or farther on their scale; labels off the scale are missing values
 */
public record Agreement(
        int items,
        int judgements,
        List<String> reviewers,
        @Nullable Double observed,
        List<Pair> cohen,
        @Nullable Double fleiss,
        @Nullable Double nominalAlpha,
        @Nullable Double ordinalAlpha) {

    /**
     * Two reviewers.
     *
     * @param items those that both judged
     * @param kappa null where it is not defined
     */
    public record Pair(
            String one, String other, int items, @Nullable Double kappa) {}

    /** Each reviewer's last judgement of an item counts. */
    public static Agreement of(List<Judgement> judgements) {
        Table table = Table.of(judgements);
        Table ranked = table.withRanks();
        return new Agreement(
                table.items().size(),
                table.size(),
                table.reviewers(),
                Measures.observed(table),
                pairs(table),
                Measures.fleiss(table.ofUsualSize()),
                Measures.nominalAlpha(table),
                Measures.ordinalAlpha(ranked));
    }

    private static List<Pair> pairs(Table table) {
        List<String> names = table.reviewers();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (String other : names.subList(i + 1, names.size())) {
                Table both = table.of(names.get(i), other);
                if (!both.items().isEmpty()) {
                    pairs.add(new Pair(names.get(i), other, both.items().size(), Measures.cohen(both)));
                }
            }
        }
        return pairs;
    }
}
