package org.claimdesk.core.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.EvidenceId;
import org.jspecify.annotations.Nullable;

/** Finds for each number of a claim the figures of its evidence that answer it. */
public final class Checks {
    private final FigureReader reader;
    private final Comparing comparing;

    public Checks(FigureReader reader, Measures measures) {
        this.reader = reader;
        this.comparing = new Comparing(reader, measures);
    }

    /** The checks of a claim's numbers, in their order and that of the evidence; evidence that was removed is left out. */
    public List<Check> of(List<Quantity> numbers, List<Evidence> evidence) {
        Map<EvidenceId, List<Quantity>> figures = new LinkedHashMap<>();
        evidence.stream().filter(Evidence::counts).forEach(item -> figures.put(item.id(), figures(item)));
        return numbers.stream().flatMap(number -> of(number, figures).stream()).toList();
    }

    /** What a reviewer named; else what the quote states. */
    private List<Quantity> figures(Evidence evidence) {
        return evidence.figures().isEmpty() ? reader.read(evidence.quote()) : evidence.figures();
    }

    private List<Check> of(Quantity number, Map<EvidenceId, List<Quantity>> figures) {
        Map<EvidenceId, List<Match>> matches = new LinkedHashMap<>();
        figures.forEach((id, each) -> {
            if (!each.isEmpty()) {
                matches.put(id, comparing.matches(number, each));
            }
        });
        boolean related = matches.values().stream().anyMatch(each -> each.get(0).isRelated());
        List<Check> checks = matches.entrySet().stream()
                .filter(each -> !related || each.getValue().get(0).isRelated())
                .map(each -> check(each.getKey(), each.getValue()))
                .toList();
        return checks.isEmpty() ? List.of(none(number)) : checks;
    }

    private static Check check(EvidenceId id, List<Match> matches) {
        List<Quantity> others = matches.stream()
                .skip(1)
                .filter(Match::answers)
                .map(match -> match.comparison().figure())
                .filter(other -> !isPart(other, matches.get(0).comparison().figure()))
                .toList();
        return new Check(matches.get(0).comparison(), id, others);
    }

    /** A move is told together with the values it is made of. */
    private static boolean isPart(Quantity one, @Nullable Quantity other) {
        return other != null
                && (one.from() == null) != (other.from() == null)
                && (one.text().contains(other.text()) || other.text().contains(one.text()));
    }

    private static Check none(Quantity number) {
        String formula = Numbers.stated(number, false) + ": not comparable";
        return new Check(Comparison.none(number, null, formula, "no evidence states a number"), null, List.of());
    }
}
