package org.claimdesk.analysis.quantity;

import java.util.Map;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.claimdesk.core.claim.Quantity.Hedge;

/** Reads how exactly a number is meant, from the words right before and after it. */
final class Hedges {
    private static final Map<String, Hedge> ONE_WORD = Map.ofEntries(
            Map.entry("about", Hedge.ABOUT),
            Map.entry("around", Hedge.ABOUT),
            Map.entry("roughly", Hedge.ABOUT),
            Map.entry("approximately", Hedge.ABOUT),
            Map.entry("approx", Hedge.ABOUT),
            Map.entry("nearly", Hedge.ABOUT),
            Map.entry("almost", Hedge.ABOUT),
            Map.entry("some", Hedge.ABOUT),
            Map.entry("circa", Hedge.ABOUT),
            Map.entry("estimated", Hedge.ABOUT),
            Map.entry("~", Hedge.ABOUT),
            Map.entry("≈", Hedge.ABOUT),
            Map.entry("virtually", Hedge.ABOUT),
            Map.entry("barely", Hedge.ABOUT),
            Map.entry("perhaps", Hedge.ABOUT),
            Map.entry("maybe", Hedge.ABOUT),
            Map.entry("possibly", Hedge.ABOUT),
            Map.entry("probably", Hedge.ABOUT),
            Map.entry("approaching", Hedge.ABOUT),
            Map.entry("over", Hedge.MORE_THAN),
            Map.entry("above", Hedge.MORE_THAN),
            Map.entry("exceeding", Hedge.MORE_THAN),
            Map.entry("exceeded", Hedge.MORE_THAN),
            Map.entry("exceeds", Hedge.MORE_THAN),
            Map.entry("exceed", Hedge.MORE_THAN),
            Map.entry("topping", Hedge.MORE_THAN),
            Map.entry(">", Hedge.MORE_THAN),
            Map.entry("under", Hedge.LESS_THAN),
            Map.entry("below", Hedge.LESS_THAN),
            Map.entry("<", Hedge.LESS_THAN),
            Map.entry("≥", Hedge.AT_LEAST),
            Map.entry("≤", Hedge.AT_MOST));
    private static final Map<String, Hedge> TWO_WORDS = Map.ofEntries(
            Map.entry("more than", Hedge.MORE_THAN),
            Map.entry("greater than", Hedge.MORE_THAN),
            Map.entry("upwards of", Hedge.MORE_THAN),
            Map.entry("excess of", Hedge.MORE_THAN),
            Map.entry("less than", Hedge.LESS_THAN),
            Map.entry("fewer than", Hedge.LESS_THAN),
            Map.entry("short of", Hedge.LESS_THAN),
            Map.entry("at least", Hedge.AT_LEAST),
            Map.entry("minimum of", Hedge.AT_LEAST),
            Map.entry("at most", Hedge.AT_MOST),
            Map.entry("up to", Hedge.AT_MOST),
            Map.entry("maximum of", Hedge.AT_MOST),
            Map.entry("many as", Hedge.AT_MOST),
            Map.entry("few as", Hedge.AT_LEAST),
            Map.entry("little as", Hedge.AT_LEAST),
            Map.entry("very least", Hedge.AT_LEAST),
            Map.entry("not quite", Hedge.LESS_THAN),
            Map.entry("north of", Hedge.MORE_THAN),
            Map.entry("region of", Hedge.ABOUT),
            Map.entry("much as", Hedge.AT_MOST),
            Map.entry("close to", Hedge.ABOUT),
            Map.entry("order of", Hedge.ABOUT),
            Map.entry("something like", Hedge.ABOUT),
            Map.entry("somewhere around", Hedge.ABOUT));
    private static final WordSet TOPICAL = WordSet.of("about", "around", "over", "under", "some", "estimated");
    /** "Ticked up to 3.7 %" tells where it arrived, "rose up to 40 %" at most how much. */
    private static final WordSet WENT = WordSet.of(
            "went",
            "go",
            "goes",
            "going",
            "gone",
            "ticked",
            "edged",
            "edging",
            "crept",
            "creeping",
            "inched",
            "inching",
            "nudged",
            "moved",
            "moving",
            "shot",
            "shooting",
            "bounced",
            "ratcheted",
            "pushed",
            "drove",
            "came",
            "back");

    /** Behind these "about" tells what of: "a book about two sisters", "protested about 300 new homes". */
    private static final WordSet OF_WHAT = WordSet.of(
            "protest",
            "protests",
            "protested",
            "protesting",
            "complain",
            "complains",
            "complained",
            "complaining",
            "complaint",
            "complaints",
            "worry",
            "worries",
            "worried",
            "concern",
            "concerns",
            "concerned",
            "angry",
            "upset",
            "anxious",
            "argue",
            "argued",
            "arguing",
            "lie",
            "lied",
            "lying",
            "talk",
            "talking",
            "talked",
            "joke",
            "joked",
            "joking",
            "question",
            "questions",
            "questioned",
            "story",
            "stories",
            "book",
            "books",
            "film",
            "films",
            "movie",
            "novel",
            "documentary",
            "article",
            "articles",
            "song",
            "details",
            "information",
            "doubts",
            "rumours",
            "rumors",
            "debate",
            "fears");

    /** "Turned around twice" */
    private static final WordSet TURNED =
            WordSet.of("turn", "turns", "turned", "turning", "pass", "passed", "sat", "stood", "looked", "walked");

    /** "well over" */
    private static final WordSet SLIGHTLY = WordSet.of("just", "well", "slightly", "little", "bit", "far");

    private static final WordSet REFUSALS = WordSet.of("no", "not", "nor");
    private static final WordSet ONLY = WordSet.of("only", "just", "exactly", "a", "an", "the", "another", "even");
    /** "over 10 years" tells how long, "aged over 10 years" how old. */
    private static final WordSet AGES = WordSet.of(
            "for",
            "aged",
            "age",
            "lasted",
            "took",
            "spent",
            "by",
            "is",
            "was",
            "people",
            "those",
            "children",
            "women",
            "men");

    private Hedges() {}

    /** A hedge and the index of its first token; an exact number has its own first token. */
    record Meaning(Hedge hedge, int first) {}

    static Meaning of(Tokens tokens, Amount amount) {
        if (Majorities.isMore(tokens, amount.first())) {
            return new Meaning(Hedge.MORE_THAN, amount.first());
        }
        if (Majorities.isLess(tokens, amount.first())) {
            return new Meaning(Hedge.LESS_THAN, amount.first());
        }
        if (tokens.is(amount.first(), "no")) {
            return new Meaning(Hedge.EXACT, amount.first());
        }
        Meaning before = before(tokens, amount);
        if (before.hedge() != Hedge.EXACT) {
            return before;
        }
        Hedge suffix = suffix(tokens, amount);
        Hedge after = suffix != Hedge.EXACT ? suffix : after(tokens, amount.end());
        return after == Hedge.EXACT && amount.vague()
                ? new Meaning(Hedge.ABOUT, amount.first())
                : new Meaning(after, before.first());
    }

    /** "edged", before "up to". */
    static boolean isWent(Tokens tokens, int index) {
        return tokens.isIn(index, WENT);
    }

    private static Meaning before(Tokens tokens, Amount amount) {
        int last = amount.first() - 1;
        while (tokens.isIn(last, ONLY) && last > amount.first() - 3) {
            last--;
        }
        String word = tokens.get(last).text();
        Hedge two = TWO_WORDS.get(tokens.get(last - 1).text() + " " + word);
        if (two == Hedge.AT_MOST && word.equals("to") && tokens.isIn(last - 2, WENT)) {
            return new Meaning(Hedge.EXACT, last + 1);
        }
        if (two != null) {
            return tokens.isIn(last - 2, REFUSALS) ? new Meaning(opposite(two), last - 2) : new Meaning(two, last - 1);
        }
        boolean turned = word.equals("around") && tokens.isIn(last - 1, TURNED);
        boolean ofWhat = turned
                || word.equals("about") && tokens.isIn(last - 1, OF_WHAT)
                || isOfThese(tokens, last, amount.first());
        Hedge one = ofWhat ? null : ONE_WORD.get(word);
        if (one == Hedge.MORE_THAN && word.startsWith("exceed") && isRefused(tokens, last)) {
            return new Meaning(Hedge.AT_MOST, last - 1);
        }
        boolean lasting = one == Hedge.MORE_THAN
                && Units.isSpan(amount.unit())
                && !tokens.isIn(last - 1, AGES)
                && !tokens.isIn(last - 1, SLIGHTLY);
        if (one == null || lasting) {
            return new Meaning(Hedge.EXACT, last + 1);
        }
        Hedge outer = one == Hedge.ABOUT
                ? TWO_WORDS.get(
                        tokens.get(last - 2).text() + " " + tokens.get(last - 1).text())
                : null;
        return outer == null ? new Meaning(one, last) : new Meaning(outer, last - 2); // "up to about"
    }

    /** "about the 300 guests" tells what was spoken of. */
    private static boolean isOfThese(Tokens tokens, int hedge, int number) {
        return hedge + 1 < number && tokens.is(hedge + 1, "the") && tokens.isIn(hedge, TOPICAL);
    }

    /** "not exceeding", "not to exceed". */
    private static boolean isRefused(Tokens tokens, int index) {
        return tokens.isIn(index - 1, REFUSALS) || tokens.is(index - 1, "to") && tokens.isIn(index - 2, REFUSALS);
    }

    private static Hedge opposite(Hedge hedge) {
        return switch (hedge) {
            case MORE_THAN -> Hedge.AT_MOST;
            case LESS_THAN -> Hedge.AT_LEAST;
            case AT_MOST, AT_LEAST, ABOUT, EXACT -> hedge;
        };
    }

    /** "50-plus", "2,000-odd troops": before the noun. */
    private static Hedge suffix(Tokens tokens, Amount amount) {
        for (int i = amount.first() + 1; i <= amount.end(); i++) {
            if (tokens.isInnerDash(i) && tokens.is(i + 1, "plus")) {
                return Hedge.AT_LEAST;
            }
            if (tokens.isInnerDash(i) && tokens.is(i + 1, "odd")) {
                return Hedge.ABOUT;
            }
        }
        return Hedge.EXACT;
    }

    /** "10 or more", "100+". */
    private static Hedge after(Tokens tokens, int end) {
        if (tokens.is(end, "or")) {
            return switch (tokens.get(end + 1).text()) {
                case "more", "over", "above", "older", "higher", "longer", "better" -> Hedge.AT_LEAST;
                case "less", "fewer", "under", "below", "younger", "lower" -> Hedge.AT_MOST;
                case "so" -> Hedge.ABOUT;
                default -> Hedge.EXACT;
            };
        }
        boolean plus = tokens.is(end, "+") && tokens.isGlued(end);
        return plus || tokens.is(end, "at") && tokens.is(end + 1, "least") ? Hedge.AT_LEAST : Hedge.EXACT;
    }
}
