package org.claimdesk.analysis.quantity;

import org.claimdesk.analysis.word.Cardinals;
import org.claimdesk.analysis.word.Token;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;

/** Tells numbers that name something from numbers that count: "Covid-19", "5G", "Section 122", "no one", telephone numbers. */
final class Labels {
    private static final String OPENERS = "([{\"'“‘«$€£¥₹₽₩~≈+<>=≥≤−–—*…¿";
    private static final WordSet NAMED_BY_NUMBER = WordLists.group("labels.txt", "named-by-number");
    private static final WordSet ONE_AFTER = WordLists.group("labels.txt", "before-one");
    private static final WordSet ONE_BEFORE = WordLists.group("labels.txt", "after-one");

    private static final WordSet COUNTED_OFF = WordLists.group("labels.txt", "counted-off");
    private static final WordSet PER = WordSet.of("a", "per", "each", "every", "one");
    private static final WordSet STREETS =
            WordSet.of("street", "road", "avenue", "lane", "boulevard", "drive", "crescent", "terrace");
    private static final int LONGEST_STREET = 5;
    private static final WordSet ADDRESSED = WordSet.of("you", "us", "them");
    private static final WordSet AFTER_ONE_OF = WordSet.of("them", "us", "you", "these", "those", "my");
    private static final WordSet SUPERLATIVES =
            WordSet.of("most", "first", "last", "few", "many", "main", "least", "worst");

    private Labels() {}

    /** Whether the number that begins at a token names something. */
    static boolean isLabel(Tokens tokens, int index) {
        Token token = tokens.get(index);
        if (isListNumber(tokens, index) || isAddress(tokens, index)) {
            return true;
        }
        if (token.isNumber()) {
            return isGluedToName(tokens, index)
                    || isNamedByNumber(tokens, index)
                    || isHouse(tokens, index)
                    || isDialled(tokens, index);
        }
        return token.is("one") ? isPronoun(tokens, index) : isNameInWords(tokens, index) || isCountedOff(tokens, index);
    }

    /** Whether letters or figures run on after the number: "5G", "1.2.3", "10:4", "2021-123-45". */
    static boolean runsOn(Tokens tokens, int end) {
        if (!tokens.isGlued(end)) {
            return false;
        }
        Token next = tokens.get(end);
        boolean figures = tokens.isGlued(end + 1) && tokens.get(end + 1).isNumber();
        boolean marked = figures && (tokens.isDash(end) ? isChain(tokens, end) : !next.is("(") && !next.is("+"));
        return next.isWord() || next.isNumber() || next.is("_") || next.is("@") || marked;
    }

    /** "212-555-0100" and "555-0100" are telephone numbers, "10-12" a range. */
    private static boolean isChain(Tokens tokens, int dash) {
        boolean more = tokens.isInnerDash(dash + 2) && tokens.get(dash + 3).isNumber();
        boolean dialled =
                tokens.get(dash - 1).isWhole(3) && tokens.get(dash + 1).isWhole(4);
        return more || dialled;
    }

    /** "1) First" and "1. First". */
    private static boolean isListNumber(Tokens tokens, int index) {
        boolean stop = index == 0 && tokens.size() > 2 && tokens.is(1, ".") && tokens.isGlued(1);
        boolean bracket = tokens.is(index + 1, ")") && tokens.isGlued(index + 1) && !isInBrackets(tokens, index);
        return tokens.get(index).isNumber() && (stop || bracket);
    }

    private static boolean isInBrackets(Tokens tokens, int index) {
        for (int i = index - 1; i >= Math.max(0, index - 30); i--) {
            if (tokens.is(i, "(")) {
                return true;
            }
        }
        return false;
    }

    /** "you two", "those three": the people meant, not a count of anything. */
    private static boolean isAddress(Tokens tokens, int index) {
        boolean pronoun = tokens.isIn(index - 1, ADDRESSED);
        return pronoun
                && tokens.get(index).isWord()
                && !tokens.get(index + 1).text().endsWith("s");
    }

    /** "53 Ann Street" */
    private static boolean isHouse(Tokens tokens, int index) {
        int last = index + 1;
        while (last < index + LONGEST_STREET && tokens.get(last).capital() && !tokens.isIn(last, STREETS)) {
            last++;
        }
        return last > index + 1 && tokens.isIn(last, STREETS);
    }

    /** "+44 20 7946 0018" */
    private static boolean isDialled(Tokens tokens, int index) {
        int first = index;
        while (tokens.get(first - 1).isNumber()) {
            first--;
        }
        return tokens.is(first - 1, "+") && tokens.get(first + 1).isNumber();
    }

    private static boolean isGluedToName(Tokens tokens, int index) {
        if (!tokens.isGlued(index)) {
            return false;
        }
        String before = tokens.get(index - 1).text();
        if (before.equals("[") && tokens.is(index + 1, "]")) {
            return tokens.isGlued(index - 1);
        }
        if (tokens.isDash(index - 1)) {
            return tokens.isGlued(index - 1) && tokens.isHyphenated(index);
        }
        return OPENERS.indexOf(before) < 0;
    }

    private static boolean isNamedByNumber(Tokens tokens, int index) {
        int name = tokens.is(index - 1, ".") && tokens.isGlued(index - 1) ? index - 2 : index - 1;
        Token word = tokens.get(name);
        if (word.is("#") || word.is("№")) {
            return true;
        }
        boolean generic = word.is("no")
                || word.is("number")
                || word.is("p")
                || word.is("pp")
                || word.is("call")
                || word.is("fig");
        return NAMED_BY_NUMBER.contains(word.text())
                && (word.capital() || generic || isCamel(tokens, name))
                && (name == index - 2 || !word.is("no") || word.capital());
    }

    /** "iPhone". */
    private static boolean isCamel(Tokens tokens, int index) {
        String written = tokens.words(index, index + 1);
        return written.length() > 1 && Character.isUpperCase(written.charAt(1));
    }

    /** "One can", "this one", "one another". */
    private static boolean isPronoun(Tokens tokens, int index) {
        if (tokens.is(index + 1, "of") && (isIdiom(tokens, index + 2) || isApposed(tokens, index))) {
            return true;
        }
        if (tokens.is(index + 1, "of") || tokens.is(index + 1, "in") || tokens.is(index + 1, "and")) {
            return tokens.isIn(index - 1, ONE_AFTER) && !tokens.is(index - 1, "only") && !tokens.is(index - 1, "the")
                    || !tokens.is(index + 1, "of")
                            && !tokens.is(index + 2, "a")
                            && !isNumberAhead(tokens, tokens.is(index + 2, "every") ? index + 3 : index + 2);
        }
        if (tokens.is(index + 1, ",") && tokens.get(index + 2).isWord()) {
            return !(tokens.is(index - 1, "only") || tokens.is(index - 2, "only") || tokens.is(index - 2, "just"));
        }
        if (tokens.is(index - 1, "only") || tokens.is(index - 1, "just")) {
            return tokens.is(index - 2, "the") || tokens.isIn(index + 1, ONE_BEFORE) && !tokens.is(index + 1, "and");
        }
        boolean alone = !tokens.get(index + 1).isWord() && !tokens.isDash(index + 1) && !tokens.is(index + 1, "%");
        return alone
                || tokens.isIn(index + 1, ONE_BEFORE)
                || (tokens.isIn(index - 1, ONE_AFTER) && !tokens.is(index - 1, "only"))
                || tokens.isDash(index - 1)
                || tokens.isInnerDash(index + 1) && tokens.is(index + 2, "on");
    }

    /** "Jane Doe, one of the leaders", "who was one of the members" */
    private static boolean isApposed(Tokens tokens, int index) {
        return tokens.isIn(index - 1, BEFORE_APPOSED)
                && !isNumberAhead(tokens, index + 2)
                && !isNumberAhead(tokens, index + 3);
    }

    /** "one of them", "one of the most", "one of the best": manners of speaking. */
    private static boolean isIdiom(Tokens tokens, int index) {
        String superlative = tokens.get(index + 1).text();
        return tokens.isIn(index, AFTER_ONE_OF) || superlative.endsWith("est") || SUPERLATIVES.contains(superlative);
    }

    private static final WordSet BEFORE_APPOSED = WordSet.of(",", "is", "was", "as", "became", "remains", "considered");

    private static boolean isNumberAhead(Tokens tokens, int index) {
        return tokens.get(index).isNumber() || Cardinals.at(tokens, index) != null;
    }

    /** "day five of the trial": which, and not how many. */
    private static boolean isCountedOff(Tokens tokens, int index) {
        int next = index + 1;
        boolean over = !tokens.get(next).isWord() && !tokens.isDash(next) && !tokens.is(next, "%")
                || tokens.is(next, "of")
                || tokens.is(next, "in");
        return over && tokens.isIn(index - 1, COUNTED_OFF) && !tokens.isIn(index - 2, PER);
    }

    /** "fell to zero" */
    private static final WordSet BEFORE_ZERO =
            WordSet.of("to", "at", "was", "is", "from", "near", "below", "above", "almost");

    /** "Channel Nine", "the Big Four", and "ground zero". */
    private static boolean isNameInWords(Tokens tokens, int index) {
        Token before = tokens.get(index - 1);
        Token token = tokens.get(index);
        boolean name = token.capital()
                && before.isWord()
                && before.capital()
                && !tokens.get(index + 1).is("million")
                && !tokens.get(index + 1).is("percent");
        boolean begins = token.capital()
                && before.isWord()
                && !before.capital()
                && tokens.get(index + 1).capital(); // "to Five Star Bank"
        return begins
                || name && !tokens.isDash(index + 1)
                || (token.is("zero") && !tokens.get(index + 1).isWord() && !tokens.isIn(index - 1, BEFORE_ZERO))
                || token.is("zero") && (before.is("net") || before.is("ground"))
                || tokens.isHyphenated(index);
    }
}
