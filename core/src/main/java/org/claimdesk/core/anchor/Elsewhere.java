package org.claimdesk.core.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for words outside the place where they should stand. */
final class Elsewhere {
    /** A word that stands more often than this says nothing about where its passage is. */
    private static final int COMMON = 64;

    private static final int MOST_PLACES = 10_000;
    private static final double CLEARLY = 0.1;
    private final Words before;
    private final Words after;
    private final Alignment alignment;
    private @Nullable Sorted index;
    private @Nullable Sorted formerIndex;

    Elsewhere(Words before, Words after, Alignment alignment) {
        this.before = before;
        this.after = after;
        this.alignment = alignment;
    }

    private Sorted index() {
        if (index == null) {
            index = Sorted.of(after.keys(), 0, after.count(), 1);
        }
        return index;
    }

    private Sorted formerIndex() {
        if (formerIndex == null) {
            formerIndex = Sorted.of(before.keys(), 0, before.count(), 1);
        }
        return formerIndex;
    }

    /** Where the same words stand in the new text without having stood there, or elsewhere, before. */
    List<Stretch> newOccurrences(Stretch given) {
        return occurrences(before, given, after, index())
                .filter(found -> alignment.originOfAll(found.from(), found.last()) < 0)
                .toList();
    }

    /** Whether the same words stood somewhere else in the old text too, and do not stand there any more. */
    boolean hasLostTwin(Stretch given) {
        return occurrences(before, given, before, formerIndex())
                .anyMatch(twin -> !twin.equals(given) && alignment.imageOfAll(twin.from(), twin.last()) < 0);
    }

    /** Whether most of these words of the new text are not new, but stood somewhere in the old text and were moved. */
    boolean cameFromElsewhere(Stretch found) {
        int moved = 0;
        for (int from = found.from(); from < found.to(); ) {
            int to = Math.min(found.to(), after.firstOf(after.sentenceOf(from) + 1));
            Stretch part = new Stretch(from, to);
            moved += movedHere(part) ? Likeness.weight(after, part) : 0;
            from = to;
        }
        return moved * 2 > Likeness.weight(after, found);
    }

    private boolean movedHere(Stretch found) {
        return occurrences(after, found, before, formerIndex())
                .anyMatch(former -> alignment.imageOfAll(former.from(), former.last()) < 0);
    }

    private static Stream<Stretch> occurrences(Words text, Stretch given, Words words, Sorted places) {
        int rarest = given.from();
        int[] fewest = places.range(text.key(rarest));
        for (int word = given.from() + 1; word < given.to(); word++) {
            int[] range = places.range(text.key(word));
            if (range[1] - range[0] < fewest[1] - fewest[0]) {
                fewest = range;
                rarest = word;
            }
        }
        int offset = rarest - given.from();
        return fewest[1] - fewest[0] > MOST_PLACES
                ? Stream.empty()
                : IntStream.range(fewest[0], fewest[1])
                        .map(i -> places.position(i) - offset)
                        .filter(from -> text.spelledAlike(given, words, from))
                        .mapToObj(from -> new Stretch(from, from + given.length()));
    }

    /** The one new passage of whole sentences that is clearly more like the given words than all others. */
    Likely similar(Stretch given) {
        Likeness likeness = new Likeness(before, given);
        int longest = before.sentenceOf(given.last()) - before.sentenceOf(given.from()) + 2;
        List<Likely> all = promising(given).stream()
                .flatMap(sentence -> passages(sentence, longest))
                .map(stretch -> new Likely(stretch, likeness.of(after, stretch)))
                .filter(likely -> likely.score() >= Anchoring.ALIKE)
                .filter(likely -> mostlyNew(likely.stretch()) && !cameFromElsewhere(likely.stretch()))
                .sorted(Comparator.comparingDouble(Likely::score).reversed())
                .toList();
        return all.isEmpty() || !clear(all) ? Likely.NOTHING : all.get(0);
    }

    private static boolean clear(List<Likely> best) {
        Likely first = best.get(0);
        return best.stream()
                .filter(other -> !other.stretch().overlaps(first.stretch()))
                .findFirst()
                .map(second -> first.score() - second.score() >= CLEARLY)
                .orElse(true);
    }

    private Stream<Stretch> passages(int sentence, int longest) {
        List<Stretch> passages = new ArrayList<>();
        for (int first = Math.max(0, sentence - 1); first <= sentence; first++) {
            for (int n = 1; n <= longest && first + n <= after.sentenceCount(); n++) {
                passages.add(new Stretch(after.firstOf(first), after.firstOf(first + n)));
            }
        }
        return passages.stream();
    }

    /** The sentences that share most of the rarer words, as far as these point to any. */
    private List<Integer> promising(Stretch given) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (int word = given.from(); word < given.to(); word++) {
            int[] range = index().range(before.key(word));
            if (before.weight(word) > 0 && range[1] - range[0] <= COMMON) {
                IntStream.range(range[0], range[1])
                        .map(i -> after.sentenceOf(index().position(i)))
                        .forEach(sentence -> shared.merge(sentence, 1, Integer::sum));
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(COMMON)
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean mostlyNew(Stretch stretch) {
        int known = 0;
        for (int word = stretch.from(); word < stretch.to(); word++) {
            known += alignment.origin(word) >= 0 ? after.weight(word) : 0;
        }
        return known * 2 <= Likeness.weight(after, stretch);
    }
}
