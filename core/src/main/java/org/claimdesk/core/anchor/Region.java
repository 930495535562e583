package org.claimdesk.core.anchor;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Looks for what became of a stretch between the images of its neighbours: the part, cut at sentences, most like it. */
final class Region {
    private static final int MOST_SENTENCES = 200;
    private final Words before;
    private final Words after;
    private final Alignment alignment;

    Region(Words before, Words after, Alignment alignment) {
        this.before = before;
        this.after = after;
        this.alignment = alignment;
    }

    /**
     * The best there is.
     *
     * @param excluded what cannot be it, however alike
     */
    Likely best(Stretch given, Predicate<Stretch> excluded) {
        int from = alignment.regionStart(given.from());
        int to = alignment.regionEnd(given.last());
        if (from >= to || after.sentenceOf(to - 1) - after.sentenceOf(from) > MOST_SENTENCES) {
            return Likely.NOTHING;
        }
        SortedSet<Integer> starts = cuts(from, to);
        SortedSet<Integer> ends = cuts(from, to);
        starts.add(from);
        ends.add(to);
        addOwnEnds(given, starts, ends);
        Likeness likeness = new Likeness(before, given);
        Likely best = Likely.NOTHING;
        for (Stretch stretch : stretches(starts, ends, longest(given))) {
            double score = likeness.of(after, stretch);
            boolean better = score >= Anchoring.ALIKE && score > best.score();
            best = better && !excluded.test(stretch) ? new Likely(stretch, score) : best;
        }
        return best;
    }

    private SortedSet<Integer> cuts(int from, int to) {
        SortedSet<Integer> cuts = new TreeSet<>();
        for (int s = after.sentenceOf(from) + 1; after.firstOf(s) < to; s++) {
            cuts.add(after.firstOf(s));
        }
        return cuts;
    }

    /** A part of a sentence goes on being that part; a whole sentence becomes whole sentences. */
    private void addOwnEnds(Stretch given, SortedSet<Integer> starts, SortedSet<Integer> ends) {
        if (!before.atSentenceStart(given.from()) && alignment.image(given.from()) >= 0) {
            starts.add(alignment.image(given.from()));
        }
        if (!before.atSentenceStart(given.to()) && alignment.image(given.last()) >= 0) {
            ends.add(alignment.image(given.last()) + 1);
        }
    }

    private int longest(Stretch given) {
        return before.sentenceOf(given.last()) - before.sentenceOf(given.from()) + 3;
    }

    private static List<Stretch> stretches(SortedSet<Integer> starts, SortedSet<Integer> ends, int longest) {
        return starts.stream()
                .flatMap(
                        start -> ends.tailSet(start + 1).stream().limit(longest).map(end -> new Stretch(start, end)))
                .toList();
    }
}
