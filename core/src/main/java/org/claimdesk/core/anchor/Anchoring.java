package org.claimdesk.core.anchor;

import java.util.List;
import org.claimdesk.core.anchor.Reanchored.Outcome;

/**
 * Finds the places of one text again in a revision of it. The texts are compared once, for any number of places.
 *
 * <p>Words are found again where the comparison puts them, or elsewhere when that is safe: they stand there once and newly,
 * in the same role, and are long or in familiar surroundings. The same words with other white space, quotation marks,
 * hyphens or invisible characters are still the same words ({@code MOVED}; a caller makes the new selector from the new place);
 * with other letter case they are not ({@code CHANGED}), since "May" is not "may". Words that merely look alike are never
 * taken for the same: they are {@code CHANGED}, or, when they are not alike enough, the place is {@code GONE}.
 */
public final class Anchoring {
    static final double ALIKE = 0.45;
    private static final double PLAINLY_ALIKE = 0.6;
    /** How much more alike a passage elsewhere must be than the one in place. */
    private static final double BETTER = 0.15;

    /** A text with more words than this is not compared word by word; English of five million characters has fewer. */
    private static final int MOST_WORDS = 2_500_000;

    private final CodePointText before;
    private final CodePointText after;
    private final CommonEnds ends;
    private final Words oldWords;
    private final Words newWords;
    private final Alignment alignment;
    private final Region region;
    private final Elsewhere elsewhere;
    private final Surroundings surroundings;

    private Anchoring(CodePointText before, CodePointText after) {
        this.before = before;
        this.after = after;
        this.ends = new CommonEnds(before, after);
        boolean comparable = few(before) && few(after);
        this.oldWords = Words.of(comparable ? before.text() : "");
        this.newWords = Words.of(comparable ? after.text() : "");
        this.alignment = Alignment.of(oldWords, newWords);
        this.region = new Region(oldWords, newWords, alignment);
        this.elsewhere = new Elsewhere(oldWords, newWords, alignment);
        this.surroundings = new Surroundings(oldWords, newWords);
    }

    private static boolean few(CodePointText text) {
        return text.length() <= MOST_WORDS || new WordScanner(text.text()).count() <= MOST_WORDS;
    }

    /**
     * Compares two states of a text. Time and memory grow with their length; beyond a bound, which only a book without
     * spaces reaches, places are kept where the texts begin or end alike, and all others are gone.
     */
    public static Anchoring between(CodePointText before, CodePointText after) {
        return new Anchoring(before, after);
    }

    /**
     * What became of a place.
     *
     * @param place in code points of the text before
     * @param quote its words and their surroundings there
     */
    public Reanchored of(TextPositionSelector place, TextQuoteSelector quote) {
        if (before.text().equals(after.text())) {
            return new Reanchored(Outcome.KEPT, place);
        }
        Stretch given = oldWords.between(before.toUtf16(place.start()), before.toUtf16(place.end()));
        if (given.empty()) {
            return ends.of(place);
        }
        int image = alignment.imageOfAll(given.from(), given.last());
        return image >= 0 && firm(given, image) ? standing(place, given, image) : displaced(place, given, quote);
    }

    /** A short quote that happens to recur in a rewritten sentence is not found again unless a neighbour is. */
    private boolean firm(Stretch given, int image) {
        boolean same = given.from() == 0 ? image == 0 : alignment.image(given.from() - 1) == image - 1 && image > 0;
        int end = image + given.length();
        boolean sameAfter =
                given.to() == oldWords.count() ? end == newWords.count() : alignment.image(given.to()) == end;
        return same || sameAfter || surroundings.unmistakable(given);
    }

    private Reanchored standing(TextPositionSelector place, Stretch given, int image) {
        int start = before.toUtf16(place.start());
        int end = before.toUtf16(place.end());
        int newStart = newWords.start(image) + start - oldWords.start(given.from());
        int newEnd = newWords.end(image + given.length() - 1) + end - oldWords.end(given.last());
        String words = before.text().substring(start, end);
        if (newStart >= 0 && after.text().startsWith(words, newStart)) {
            TextPositionSelector found = after.place(newStart, newStart + words.length());
            return new Reanchored(found.equals(place) ? Outcome.KEPT : Outcome.MOVED, found);
        }
        boolean whole = start <= oldWords.start(given.from()) && end >= oldWords.end(given.last());
        Outcome outcome = whole && oldWords.spelledAlike(given, newWords, image) ? Outcome.MOVED : Outcome.CHANGED;
        return at(outcome, new Stretch(image, image + given.length()));
    }

    private Reanchored displaced(TextPositionSelector place, Stretch given, TextQuoteSelector quote) {
        Likely here = region.best(given, elsewhere::cameFromElsewhere);
        List<Stretch> elsewheres = elsewhere.newOccurrences(given);
        if (elsewheres.size() == 1 && safe(given, elsewheres.get(0), quote, here.score() >= PLAINLY_ALIKE)) {
            return standing(place, given, elsewheres.get(0).from());
        }
        Likely there = here.score() < 1 ? elsewhere.similar(given) : Likely.NOTHING;
        if (there.score() >= PLAINLY_ALIKE && there.score() > here.score() + BETTER) {
            return changed(given, there.stretch());
        }
        return here.score() >= ALIKE ? changed(given, here.stretch()) : Reanchored.GONE;
    }

    /**
     * @param rival whether a changed version of the words stands in their place: then what stands elsewhere may well be a
     *     note that quotes the former words
     */
    private boolean safe(Stretch given, Stretch found, TextQuoteSelector quote, boolean rival) {
        boolean sameBefore = surroundings.agreeBefore(found, quote);
        boolean sameAfter = surroundings.agreeAfter(found, quote);
        if (rival || elsewhere.hasLostTwin(given)) {
            return sameBefore && sameAfter;
        }
        return sameBefore || sameAfter || surroundings.unmistakable(given) && surroundings.sameRole(given, found);
    }

    /** The same words that could not be told from others like them are no change. */
    private Reanchored changed(Stretch given, Stretch found) {
        return found.length() == given.length() && oldWords.spelledAlike(given, newWords, found.from())
                ? Reanchored.GONE
                : at(Outcome.CHANGED, found);
    }

    private Reanchored at(Outcome outcome, Stretch words) {
        return new Reanchored(outcome, after.place(newWords.start(words.from()), newWords.end(words.last())));
    }
}
