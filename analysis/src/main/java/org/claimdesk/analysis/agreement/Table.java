package org.claimdesk.analysis.agreement;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Judgements by item and reviewer, without items that fewer than two reviewers judged.
 *
 * @param items each item's judgements by reviewer
 */
record Table(List<Map<String, Judgement>> items) {
    private static final int FEWEST = 2;

    static Table of(List<Judgement> judgements) {
        Map<String, Map<String, Judgement>> items = new LinkedHashMap<>();
        for (Judgement judgement : judgements) {
            items.computeIfAbsent(judgement.item(), any -> new TreeMap<>()).put(judgement.reviewer(), judgement);
        }
        return of(items.values());
    }

    private static Table of(Collection<Map<String, Judgement>> items) {
        return new Table(items.stream().filter(item -> item.size() >= FEWEST).toList());
    }

    int size() {
        return items.stream().mapToInt(Map::size).sum();
    }

    List<String> reviewers() {
        return items.stream()
                .flatMap(item -> item.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Only what is on the scale. */
    Table withRanks() {
        return keeping(judgement -> judgement.rank() != null);
    }

    Table of(String one, String other) {
        return keeping(judgement ->
                judgement.reviewer().equals(one) || judgement.reviewer().equals(other));
    }

    private Table keeping(Predicate<Judgement> wanted) {
        return of(items.stream()
                .map(item -> item.values().stream()
                        .filter(wanted)
                        .collect(Collectors.toMap(Judgement::reviewer, one -> one, (one, same) -> same, TreeMap::new)))
                .map(item -> (Map<String, Judgement>) item)
                .toList());
    }

    /** The items with the number of judgements that most have; the larger one where two are as usual. */
    Table ofUsualSize() {
        Map<Integer, Long> counts =
                items.stream().collect(Collectors.groupingBy(Map::size, TreeMap::new, Collectors.counting()));
        int usual = counts.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
        return new Table(items.stream().filter(item -> item.size() == usual).toList());
    }
}
