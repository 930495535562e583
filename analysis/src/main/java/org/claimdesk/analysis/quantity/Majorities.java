package org.claimdesk.analysis.quantity;

import java.math.BigDecimal;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads words that tell how many without a figure: "a majority of" and "most people" are more than 50 %, "a minority of" is less, "none
 * of the" 0 %, "not a single" 0 of what follows. Words such as "many" or "some" have no value to tell.
 */
final class Majorities {
    private static final WordSet MOST = WordSet.of("majority", "most");
    private static final WordSet OF_WHOM = WordSet.of(
            "the", "its", "their", "his", "her", "our", "those", "these", "whom", "which", "all", "s", "america",
            "europe", "people");
    /** Where a noun phrase begins; elsewhere "most" compares. */
    private static final WordSet BEFORE_MOST = WordSet.of(
            "",
            ",",
            ";",
            ":",
            "\"",
            "“",
            "‘",
            "(",
            "and",
            "but",
            "or",
            "that",
            "because",
            "of",
            "in",
            "for",
            "by",
            "to",
            "from",
            "with",
            "on",
            "among",
            "when",
            "while",
            "if",
            "what",
            "than",
            "as",
            "where",
            "although",
            "though",
            "says",
            "said",
            "believes");

    private static final WordSet SIZES = WordSet.of(
            "small", "tiny", "large", "significant", "substantial", "sizeable", "sizable", "growing", "vocal");

    private final Tokens tokens;

    Majorities(Scene scene) {
        this.tokens = scene.tokens();
    }

    static WordSet words() {
        return WordSet.of("majority", "minority", "most", "none", "single");
    }

    /** Whether an amount that begins at a token is more than what it says. */
    static boolean isMore(Tokens tokens, int index) {
        return tokens.isIn(index, MOST);
    }

    /** Whether an amount that begins at a token is less than what it says. */
    static boolean isLess(Tokens tokens, int index) {
        return tokens.is(index, "minority");
    }

    @Nullable
    Amount at(int index) {
        return switch (tokens.get(index).text()) {
            case "majority", "minority" ->
                tokens.is(index + 1, "of") && !isPerson(index + 2) && !isPeople(index) ? share(index, 50) : null;
            case "most" -> isMost(index) ? share(index, 50) : null;
            case "none" -> isNone(index) ? share(index, 0) : null;
            case "single" -> notASingle(index);
            default -> null;
        };
    }

    private boolean isMost(int index) {
        if (tokens.is(index + 1, "of")) {
            return isOfWhom(index + 2) && !tokens.is(index + 2, "all");
        }
        Units.Unit noun = tokens.isIn(index - 1, BEFORE_MOST) ? CountedNouns.at(tokens, index + 1, false) : null;
        boolean owned = tokens.is(index + 2, "'") || tokens.is(index + 2, "’");
        return noun != null && (noun.end() == index + 2 || owned);
    }

    /** "None of our business" counts nothing. */
    private boolean isNone(int index) {
        return tokens.is(index + 1, "of") && isOfWhom(index + 2) && !tokens.is(index + 3, "business");
    }

    private boolean isOfWhom(int index) {
        return tokens.isIn(index, OF_WHOM)
                || tokens.get(index).isWord() && tokens.get(index).capital();
    }

    /** "a stateless minority of Muslims", not "a small minority of voters" */
    private boolean isPeople(int index) {
        String before = tokens.get(index - 1).text();
        return tokens.is(index, "minority")
                && tokens.get(index - 1).isWord()
                && !before.equals("a")
                && !before.equals("the")
                && !SIZES.contains(before);
    }

    private boolean isPerson(int index) {
        return tokens.is(index, "one");
    }

    private static Amount share(int index, int percent) {
        return new Amount(index, index + 1, BigDecimal.valueOf(percent), BigDecimal.ONE, "%", false, false);
    }

    /** "not a single case": its words are the figure. */
    private @Nullable Amount notASingle(int index) {
        boolean none = tokens.is(index - 1, "a") && (tokens.is(index - 2, "not") || tokens.is(index - 2, "never"));
        Units.Unit noun = none ? CountedNouns.at(tokens, index + 1, true) : null;
        return none
                ? new Amount(
                        index - 2,
                        index + 1,
                        BigDecimal.ZERO,
                        BigDecimal.ONE,
                        noun == null ? "" : noun.form(),
                        false,
                        false)
                : null;
    }
}
