package org.claimdesk.analysis.quantity;

import java.util.Locale;
import org.claimdesk.analysis.word.Token;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds what a bare number counts: the first plural after it, over a few adjectives ("39 missing children"). */
final class CountedNouns {
    private static final int MOST_ADJECTIVES = 3;
    private static final int LONGEST_QUOTED = 12;
    private static final WordSet IRREGULAR = WordSet.of(
            "people",
            "children",
            "men",
            "women",
            "police",
            "feet",
            "teeth",
            "mice",
            "cattle",
            "sheep",
            "fish",
            "aircraft",
            "troops",
            "policemen",
            "policewomen",
            "firemen",
            "servicemen",
            "businessmen",
            "congressmen",
            "lawmakers",
            "staff",
            "personnel",
            "species",
            "series",
            "criteria",
            "data",
            "media",
            "bacteria",
            "deer",
            "offspring",
            "spacecraft",
            "crew",
            "dead",
            "wounded",
            "injured",
            "others",
            "percent",
            "lives",
            "wives",
            "wolves",
            "countrymen",
            "gunmen",
            "crises",
            "analyses");
    /** End in s and count nothing. */
    private static final WordSet NO_NOUNS = WordSet.of(
            "is",
            "was",
            "has",
            "does",
            "goes",
            "says",
            "makes",
            "takes",
            "gets",
            "gives",
            "means",
            "shows",
            "remains",
            "includes",
            "this",
            "as",
            "its",
            "his",
            "us",
            "plus",
            "versus",
            "always",
            "perhaps",
            "thus",
            "yes",
            "across",
            "besides",
            "towards",
            "news",
            "less",
            "previous",
            "various",
            "religious",
            "dangerous",
            "serious",
            "famous",
            "whereas",
            "unless",
            "ours",
            "hers",
            "theirs",
            "yours",
            "afterwards",
            "sometimes",
            "overseas",
            "indoors",
            "outdoors",
            "politics",
            "economics",
            "sales",
            "sports");

    private static final WordSet BORDERS = WordSet.of(
            "the",
            "a",
            "an",
            "and",
            "or",
            "but",
            "of",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "with",
            "to",
            "into",
            "than",
            "that",
            "which",
            "who",
            "whom",
            "whose",
            "when",
            "where",
            "while",
            "because",
            "if",
            "so",
            "then",
            "are",
            "were",
            "is",
            "was",
            "be",
            "been",
            "have",
            "has",
            "had",
            "do",
            "does",
            "did",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "should",
            "must",
            "not",
            "it",
            "he",
            "she",
            "they",
            "we",
            "you",
            "i",
            "them",
            "him",
            "her",
            "me",
            "there",
            "after",
            "before",
            "since",
            "until",
            "during",
            "over",
            "under",
            "above",
            "below",
            "against",
            "between",
            "through",
            "about",
            "as",
            "per",
            "each",
            "every",
            "up",
            "down",
            "out",
            "off",
            "said",
            "killed",
            "died",
            "went",
            "came",
            "later",
            "ago",
            "earlier",
            "times",
            "percent",
            "million",
            "billion",
            "including",
            "according",
            "this",
            "these");
    /** "2,000-odd troops", "100-plus seats". */
    private static final WordSet SUFFIXES = WordSet.of("odd", "plus", "strong", "something");

    /** Endings of participles and adjectives. */
    private static final WordSet NO_LONE_NOUN =
            WordSet.of("ed", "ing", "ous", "ful", "ive", "made", "given", "taken", "held", "national", "ly");

    private static final WordSet DETERMINERS =
            WordSet.of("the", "its", "their", "those", "these", "our", "his", "her", "my", "your");

    private CountedNouns() {}

    /** The noun after a number that only tells a size: "thousands of casual jobs". */
    static Units.@Nullable Unit afterVague(Tokens tokens, int index) {
        if (!tokens.is(index, "of")) {
            return at(tokens, index, false);
        }
        Units.Unit unit = Units.at(tokens, index + 1);
        int start = tokens.isIn(index + 1, DETERMINERS) ? index + 2 : index + 1;
        int plural = unit != null ? -1 : plural(tokens, start);
        return plural < 0 ? unit : noun(tokens, start, plural);
    }

    /** The noun that a number ending before {@code index} counts, in lower case unless it is all capitals; null when unclear. */
    static Units.@Nullable Unit at(Tokens tokens, int index, boolean single) {
        boolean compound = tokens.isInnerDash(index) && tokens.get(index + 1).isWord();
        if (compound && tokens.isIn(index + 1, SUFFIXES)) {
            return at(tokens, index + 2, single);
        }
        if (compound && BORDERS.contains(tokens.get(index + 1).text())) {
            return null;
        }
        if (compound) {
            return noun(tokens, index + 1, index + 1);
        }
        boolean partOf = tokens.is(index, "of") && tokens.isIn(index + 1, DETERMINERS);
        int plural = plural(tokens, partOf ? index + 2 : index);
        if (plural >= 0) {
            return noun(tokens, index, plural);
        }
        return single && isLoneNoun(tokens, index) ? noun(tokens, index, index) : null;
    }

    private static int plural(Tokens tokens, int from) {
        int last = from + MOST_ADJECTIVES;
        for (int i = from; i <= last; i++) {
            Token word = tokens.get(i);
            boolean more = word.is("more") && tokens.is(i + 1, "than");
            if (i > from && tokens.isInnerDash(i)) {
                last = Math.min(last + 2, from + 2 * MOST_ADJECTIVES);
                i += tokens.get(i + 1).isNumber() ? 1 : 0;
                continue;
            }
            boolean initial = word.text().length() == 1 && tokens.is(i + 1, ".") && tokens.isGlued(i + 1);
            if (word.capital() && (initial || word.is("los") || word.is("las"))) {
                last = Math.min(last + 2, from + 2 * MOST_ADJECTIVES);
                i++;
                continue;
            }
            boolean joined = i > from && tokens.isInnerDash(i - 1); // "mail-in ballots"
            if (!word.isWord() || !joined && BORDERS.contains(word.text()) || NO_NOUNS.contains(word.text()) || more) {
                return -1;
            }
            if (isPlural(word) && !tokens.isInnerDash(i + 1) && !isPossessive(tokens, i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPlural(Token word) {
        String text = word.text();
        boolean regular = text.length() > 2
                && text.endsWith("s")
                && !text.endsWith("ss")
                && !text.endsWith("us")
                && !text.endsWith("is");
        return regular || IRREGULAR.contains(text) || isOfPeople(text);
    }

    /** "fishermen", "grandchildren", "townspeople". */
    private static boolean isOfPeople(String text) {
        return text.endsWith("children") || text.endsWith("people") || text.endsWith("smen") || text.endsWith("rmen");
    }

    private static boolean isPossessive(Tokens tokens, int index) {
        boolean apostrophe = (tokens.is(index, "'") || tokens.is(index, "’")) && tokens.isGlued(index);
        return apostrophe && (tokens.is(index + 1, "s") || isOfMany(tokens, index));
    }

    /** "three of the farmers' unions": a noun of its own follows, and no quotation ends here. */
    private static boolean isOfMany(Tokens tokens, int apostrophe) {
        for (int i = apostrophe - 1; i > apostrophe - LONGEST_QUOTED && i >= 0; i--) {
            if (tokens.is(i, "‘") || tokens.is(i, "'") && !tokens.isGlued(i)) {
                return false;
            }
        }
        boolean name = tokens.get(apostrophe + 1).capital();
        return !tokens.isGlued(apostrophe + 1) && (name || plural(tokens, apostrophe + 1) >= 0);
    }

    /** "one vote." – a noun only when nothing else can follow it. */
    private static boolean isLoneNoun(Tokens tokens, int index) {
        Token word = tokens.get(index);
        Token after = tokens.get(index + 1);
        boolean ends = !after.isWord() && !tokens.isDash(index + 1) || BORDERS.contains(after.text());
        boolean participle = NO_LONE_NOUN.stream().anyMatch(word.text()::endsWith);
        return !participle
                && word.isWord()
                && !word.capital()
                && word.text().length() > 2
                && !BORDERS.contains(word.text())
                && ends;
    }

    /** With all that is joined to it: "cul-de-sacs". */
    private static Units.Unit noun(Tokens tokens, int from, int index) {
        int first = index;
        while (first - 2 >= from
                && tokens.isInnerDash(first - 1)
                && tokens.get(first - 2).isWord()) {
            first -= 2;
        }
        String words = tokens.words(first, index + 1);
        if (first < index) {
            return new Units.Unit(words.toLowerCase(Locale.ROOT), index + 1);
        }
        boolean initials = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return new Units.Unit(initials ? words : tokens.get(index).text(), index + 1);
    }
}
