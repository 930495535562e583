package org.claimdesk.analysis.agreement;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.dkpro.statistics.agreement.InsufficientDataException;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.jspecify.annotations.Nullable;

/** The coefficients of a table; null where one is not defined. */
final class Measures {
    private Measures() {}

    /** Also where all judgements are the same. */
    static @Nullable Double observed(Table table) {
        boolean alike = table.items().stream()
                        .flatMap(item -> item.values().stream())
                        .map(Judgement::label)
                        .distinct()
                        .count()
                == 1;
        return alike ? (Double) 1.0 : of(seats(table), study -> new PercentageAgreement(study).calculateAgreement());
    }

    static @Nullable Double cohen(Table two) {
        return of(study(two, two.reviewers(), Judgement::label), study -> new CohenKappaAgreement(study)
                .calculateAgreement());
    }

    static @Nullable Double fleiss(Table ofOneSize) {
        return of(seats(ofOneSize), study -> new FleissKappaAgreement(study).calculateAgreement());
    }

    static @Nullable Double nominalAlpha(Table table) {
        return of(
                study(table, table.reviewers(), Judgement::label),
                study -> new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement());
    }

    static @Nullable Double ordinalAlpha(Table ranked) {
        return of(
                study(ranked, ranked.reviewers(), Judgement::rank),
                study -> new KrippendorffAlphaAgreement(study, new OrdinalDistanceFunction()).calculateAgreement());
    }

    private static @Nullable Double of(
            CodingAnnotationStudy study, ToDoubleFunction<CodingAnnotationStudy> coefficient) {
        if (study.getItemCount() == 0) {
            return null;
        }
        try {
            double value = coefficient.applyAsDouble(study);
            return Double.isFinite(value) ? value : null;
        } catch (InsufficientDataException oneCategory) {
            return null;
        }
    }

    /** A column for each reviewer, with gaps. */
    private static CodingAnnotationStudy study(
            Table table, List<String> reviewers, Function<Judgement, @Nullable Object> category) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(reviewers.size());
        for (Map<String, Judgement> item : table.items()) {
            study.addItemAsArray(reviewers.stream()
                    .map(reviewer -> {
                        Judgement judgement = item.get(reviewer);
                        return judgement == null ? null : category.apply(judgement);
                    })
                    .toArray());
        }
        return study;
    }

    /** A column for each judgement of an item, whoever gave it. */
    private static CodingAnnotationStudy seats(Table table) {
        int most = table.items().stream().mapToInt(Map::size).max().orElse(0);
        CodingAnnotationStudy study = new CodingAnnotationStudy(most);
        for (Map<String, Judgement> item : table.items()) {
            Object[] labels = new Object[most];
            int seat = 0;
            for (Judgement judgement : item.values()) {
                labels[seat++] = judgement.label();
            }
            study.addItemAsArray(labels);
        }
        return study;
    }
}
