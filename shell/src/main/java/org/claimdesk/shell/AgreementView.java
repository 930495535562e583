package org.claimdesk.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimdesk.analysis.agreement.Agreement;
import org.claimdesk.analysis.agreement.Agreement.Pair;
import org.claimdesk.analysis.agreement.Judgement;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.desk.Rounds;
import org.claimdesk.core.review.Rating;
import org.claimdesk.core.review.Review;
import org.claimdesk.formats.json.Json;
import org.jspecify.annotations.Nullable;

/** How far the reviewers of a desk agree, by rating scale. */
final class AgreementView {
    private static final int NAMES = 22;
    private static final double PER_CENT = 100;

    private AgreementView() {}

    static Answer of(Desk desk) {
        Map<String, Agreement> scales = new TreeMap<>();
        judgements(desk).forEach((scale, judgements) -> scales.put(scale, Agreement.of(judgements)));
        return Answer.of(page -> text(scales, page), Answer.Json.of(json(scales)));
    }

    /** Of ratings on several scales nobody can say how near they are, so each scale stands for itself. */
    private static Map<String, List<Judgement>> judgements(Desk desk) {
        Map<String, List<Judgement>> scales = new TreeMap<>();
        try (Stream<List<Review>> rounds = Rounds.of(desk)) {
            rounds.forEach(round -> {
                String item = round.get(0).name();
                for (Review review : round) {
                    Rating rating = review.verdict().rating();
                    scales.computeIfAbsent(rating.scale(), any -> new ArrayList<>())
                            .add(new Judgement(item, review.reviewer(), rating.label(), rating.value()));
                }
            });
        }
        return scales;
    }

    private static void text(Map<String, Agreement> scales, Page page) throws IOException {
        if (scales.isEmpty()) {
            page.line("No claim was rated by several reviewers independently.");
        }
        for (Map.Entry<String, Agreement> scale : scales.entrySet()) {
            text(scale.getKey(), scale.getValue(), page);
        }
    }

    private static void text(String scale, Agreement found, Page page) throws IOException {
        page.line(
                Style.BOLD.of("Scale " + scale),
                ": " + Counted.of(found.items(), "item") + ", " + Counted.of(found.judgements(), "review") + " by "
                        + String.join(", ", found.reviewers()));
        Double observed = found.observed();
        line("per cent agreement", observed == null ? number(null) : perCent(observed), "", page);
        for (Pair pair : found.cohen()) {
            line(
                    "Cohen's kappa",
                    number(pair.kappa()),
                    pair.one() + " and " + pair.other() + ", " + Counted.of(pair.items(), "item"),
                    page);
        }
        line("Fleiss' kappa", number(found.fleiss()), "", page);
        line("Krippendorff's alpha", number(found.nominalAlpha()), "nominal", page);
        line("Krippendorff's alpha", number(found.ordinalAlpha()), "ordinal", page);
    }

    private static void line(String name, String value, String about, Page page) throws IOException {
        page.line("  ", Columns.padRight(name, NAMES), value, about.isEmpty() ? "" : "  ", Style.DIM.of(about));
    }

    private static String perCent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * PER_CENT);
    }

    private static String number(@Nullable Double value) {
        return value == null ? "undefined" : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String json(Map<String, Agreement> scales) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("scales", scales.entrySet().stream().map(AgreementView::json).toList());
        return Json.object(all);
    }

    private static Map<String, @Nullable Object> json(Map.Entry<String, Agreement> scale) {
        Agreement found = scale.getValue();
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("scale", scale.getKey());
        one.put("items", found.items());
        one.put("reviews", found.judgements());
        one.put("reviewers", found.reviewers());
        one.put("observed", found.observed());
        one.put("cohen", found.cohen().stream().map(AgreementView::json).toList());
        one.put("fleiss", found.fleiss());
        one.put("alphaNominal", found.nominalAlpha());
        one.put("alphaOrdinal", found.ordinalAlpha());
        return one;
    }

    private static Map<String, @Nullable Object> json(Pair pair) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("reviewers", List.of(pair.one(), pair.other()));
        one.put("items", pair.items());
        one.put("kappa", pair.kappa());
        return one;
    }
}
