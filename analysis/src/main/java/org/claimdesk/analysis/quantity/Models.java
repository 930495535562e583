package org.claimdesk.analysis.quantity;

import java.math.BigDecimal;
import org.claimdesk.analysis.word.Token;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;

/** Tells numbers that are the name of a make or an issue, or the end of it, from those that count: "Explorer 6", "the 707". */
final class Models {
    private static final int LONGEST = 4;
    /** Words that open a sentence with a capital and lead to a number. */
    private static final WordSet OPENING_WORDS = WordSet.of(
            "about",
            "around",
            "nearly",
            "almost",
            "over",
            "under",
            "some",
            "only",
            "just",
            "than",
            "least",
            "to",
            "from",
            "between",
            "by",
            "of",
            "in",
            "at",
            "on",
            "for",
            "with",
            "and",
            "or",
            "but",
            "the",
            "these",
            "those",
            "all",
            "is",
            "was",
            "were",
            "are",
            "aged",
            "ages",
            "age",
            "another",
            "roughly",
            "approximately",
            "exactly",
            "below",
            "above",
            "since",
            "after",
            "before",
            "its");

    private static final WordSet DETERMINERS = WordSet.of(
            "the", "a", "an", "this", "that", "its", "his", "her", "their", "our", "my", "your", "new", "old");

    private static final WordSet SINGULAR = WordSet.of("is", "was", "has", "does", "isn", "wasn", "hasn");

    private static final WordSet AFTER_NAME =
            WordSet.of("is", "was", "has", "isn", "wasn", "hasn", "in", "at", "on", "with", "from", ".", ",", ";");

    /** "a four-for-one split", "one-on-one". */
    private static final WordSet RATIOS = WordSet.of("for", "on", "to", "by", "and", "off");

    private Models() {}

    /** "Nine Inch Nails": capitals in the midst of small letters, and one inch where there are nine. */
    static boolean isBand(Tokens tokens, Amount amount) {
        Token number = tokens.get(amount.first());
        Token unit = tokens.get(amount.end() - 1);
        Token next = tokens.get(amount.end());
        boolean name = number.isWord() && number.capital() && unit.capital() && next.isWord() && next.capital();
        return name
                && amount.end() == amount.first() + 2
                && amount.value().compareTo(BigDecimal.ONE) > 0
                && !unit.text().endsWith("s")
                && !amount.unit().equals("%")
                && !tokens.get(amount.end() + 1).capital();
    }

    /** Whether an amount that has no unit is a name, or part of one; "a six-figure sum" counts nothing either. */
    static boolean isModel(Tokens tokens, Amount amount) {
        if (tokens.isInnerDash(amount.end()) && tokens.is(amount.end() + 1, "figure")) {
            return true;
        }
        Token number = tokens.get(amount.first());
        int link = amount.end() + 1;
        boolean ratio = tokens.isIn(link, RATIOS) && (number.isWord() || !tokens.is(link, "to"));
        if (tokens.isInnerDash(amount.end()) && ratio) {
            return true;
        }
        if (isOfScore(tokens, amount)) {
            return false;
        }
        boolean small = number.isNumber() && !amount.scaled() && number.text().length() <= LONGEST;
        return small
                && (isNamed(tokens, amount.first()) || isBare(tokens, amount))
                && CountedNouns.at(tokens, amount.end(), false) == null;
    }

    /** "Ely 1 – 0 Leeds" */
    private static boolean isOfScore(Tokens tokens, Amount amount) {
        int dash = amount.end();
        return tokens.isDash(dash)
                && !tokens.isGlued(dash)
                && tokens.get(dash + 1).isNumber();
    }

    /** "Windows 10", "iPhone 12", "its VX 40". */
    private static boolean isNamed(Tokens tokens, int number) {
        Token name = tokens.get(number - 1);
        boolean letter = name.capital()
                && name.end() - name.start() == 1
                && tokens.get(number - 2).capital();
        if (letter
                && !name.is("a")
                && !name.is("i")
                && !OPENING_WORDS.contains(tokens.get(number - 2).text())) {
            return true;
        }
        if (!name.isWord() || name.end() - name.start() < 2 || OPENING_WORDS.contains(name.text())) {
            return false;
        }
        String written = tokens.words(number - 1, number);
        boolean capitals = Character.isUpperCase(written.charAt(1));
        if (capitals) {
            return !name.capital()
                    || tokens.isIn(number - 2, DETERMINERS)
                            && tokens.get(number + 1).isWord();
        }
        boolean opens = number == 1 && name.text().endsWith("ed");
        return name.capital() && !opens;
    }

    /** "a 747 in", "the 707", "the 911 is": what is counted would be many. */
    private static boolean isBare(Tokens tokens, Amount amount) {
        int article = amount.first() - 1;
        if (isAirliner(tokens.get(amount.first()))) {
            return tokens.isIn(article, DETERMINERS);
        }
        if (tokens.is(article, "a") || tokens.is(article, "an")) {
            Token next = tokens.get(amount.end());
            return tokens.isIn(amount.end(), AFTER_NAME) || next.isWord() && next.capital();
        }
        return tokens.isIn(article, DETERMINERS) && tokens.isIn(amount.end(), SINGULAR);
    }

    /** The jets of one maker are called by three digits, the first and the last a seven. */
    private static boolean isAirliner(Token number) {
        String digits = number.text();
        return number.isWhole(3) && digits.startsWith("7") && digits.endsWith("7");
    }
}
