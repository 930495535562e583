package org.claimdesk.core.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which evidence says no more than the checked article does, and which says no more than other evidence, each with the
 * reason. Copies of copies and shared origins count; of evidence from one site, a claim has one source.
 */
final class Kinship {
    private final Map<Evidence, Provenance> items = new LinkedHashMap<>();
    private final List<Provenance> articles;
    private final double alike;
    private final Map<Evidence, String> circular = new LinkedHashMap<>();

    Kinship(Basis basis, double alike) {
        basis.evidence().forEach(item -> items.put(item, Provenance.of(item)));
        this.articles = basis.checked().texts().stream().map(Provenance::of).toList();
        this.alike = alike;
        spread();
    }

    /** Begins with what is the article's own, and goes on to what shares its words with that. */
    private void spread() {
        Deque<Evidence> reached = new ArrayDeque<>();
        items.forEach((item, provenance) -> {
            String reason = ofTheArticle(provenance);
            if (reason != null) {
                circular.put(item, item.id() + " " + reason);
                reached.add(item);
            }
        });
        for (Evidence from = reached.poll(); from != null; from = reached.poll()) {
            for (Evidence item : items.keySet()) {
                String reason = circular.containsKey(item) ? null : sameWords(from, item);
                if (reason != null) {
                    circular.put(item, reason);
                    reached.add(item);
                }
            }
        }
    }

    private @Nullable String ofTheArticle(Provenance item) {
        return Stream.of(
                        first(item, Provenance::samePage, "is the checked article itself"),
                        first(item, Provenance::sameBytes, "has the checked article's very text"),
                        first(item, this::alike, "is a copy of the checked article, all but a few words"),
                        first(item, Provenance::sameSite, "is from the checked article's own site, " + item.site()),
                        first(item, Provenance::samePublisher, "is from the checked article's own publisher"),
                        first(item, Provenance::sameOrigin, "has its words from where the checked article is from"))
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private String first(Provenance item, Relation relation, String reason) {
        return articles.stream().anyMatch(article -> relation.holds(item, article)) ? reason : "";
    }

    @FunctionalInterface
    private interface Relation {
        boolean holds(Provenance one, Provenance other);
    }

    private boolean alike(Provenance one, Provenance other) {
        return one.sketch().likeness(other.sketch()) >= alike;
    }

    /** Why one says no more than the other; null when it may. */
    private @Nullable String sameWords(Evidence one, Evidence other) {
        Provenance from = provenance(one);
        Provenance to = provenance(other);
        if (from.samePage(to)) {
            return other.id() + " is from the same page as " + one.id();
        }
        if (from.sameBytes(to) || alike(from, to)) {
            return other.id() + " is a copy of " + one.id() + (from.sameBytes(to) ? "" : ", all but a few words");
        }
        return from.sameOrigin(to) ? other.id() + " has its words from where " + one.id() + " is from" : null;
    }

    private @Nullable String sameHouse(Evidence one, Evidence other) {
        Provenance from = provenance(one);
        Provenance to = provenance(other);
        return from.sameSite(to) || from.samePublisher(to)
                ? other.id() + " is from the same house as " + one.id()
                : null;
    }

    private Provenance provenance(Evidence item) {
        return items.getOrDefault(item, Provenance.of(item));
    }

    /** Why evidence says no more than the checked article does; null when it is independent. */
    @Nullable
    String circular(Evidence item) {
        return circular.get(item);
    }

    /** Independent evidence by source: what says no more than other evidence stands with that. */
    List<Group> sources(List<Evidence> independent) {
        Set<Evidence> left = new LinkedHashSet<>(independent);
        List<Group> sources = new ArrayList<>();
        while (!left.isEmpty()) {
            sources.add(source(left));
        }
        return sources;
    }

    /**
     * Evidence that counts once.
     *
     * @param ties why all but the first add nothing
     * @param hidden those of the ties that nobody sees from addresses and publishers alone
     */
    record Group(List<Evidence> items, List<String> ties, List<String> hidden) {}

    private Group source(Set<Evidence> left) {
        Group group = new Group(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Deque<Evidence> reached = new ArrayDeque<>(List.of(left.iterator().next()));
        left.removeAll(reached);
        for (Evidence from = reached.poll(); from != null; from = reached.poll()) {
            group.items().add(from);
            for (Evidence item : List.copyOf(left)) {
                if (tie(group, from, item)) {
                    left.remove(item);
                    reached.add(item);
                }
            }
        }
        return group;
    }

    private boolean tie(Group group, Evidence from, Evidence item) {
        String house = sameHouse(from, item);
        String words = sameWords(from, item);
        if (words != null) {
            group.ties().add(words);
            group.hidden().addAll(house == null ? List.of(words) : List.of());
        } else if (house != null) {
            group.ties().add(house);
        }
        return words != null || house != null;
    }
}
