package org.claimdesk.analysis.quantity;

import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.claimdesk.core.claim.Quantity.Direction;

/** Reads which way a number is said to have moved, from the verb that leads to it or the word right after it. */
final class Directions {
    private static final WordSet UP = WordLists.group("directions.txt", "up");
    private static final WordSet DOWN = WordLists.group("directions.txt", "down");
    private static final WordSet AFTER_UP = WordLists.group("directions.txt", "after-up");
    private static final WordSet AFTER_DOWN = WordLists.group("directions.txt", "after-down");
    private static final WordSet FUND_RAISING =
            WordSet.of("raise", "raises", "raised", "raising", "added", "adds", "add", "lifted", "lifts");
    /** Units that rates and prices are told in; a verb further off is theirs, but not that of things counted. */
    private static final WordSet RATES =
            WordSet.of("%", "percentage points", "basis points", "points", "times", "°C", "°F", "degrees");

    private static final WordSet BEFORE_ANOTHER =
            WordSet.of("and", "or", "than", "for", "with", "in", "at", "about", ",", "the", "is", "was");
    private static final WordSet BORDERS = WordSet.of(
            "of", "in", "to", "from", "and", "or", "the", "a", "is", "are", "was", "were", "said", "for", "on", "by",
            "who", "that", "at", ",", "with", "as", "than");
    private static final WordSet NOUNS = WordSet.of("up", "down", "cut", "fall", "rise", "raise", "gain");

    /** "Made up 14 per cent of it" and "set up five schools" are no rise. */
    private static final WordSet COMPOSED = WordSet.of(
            "make", "makes", "made", "making", "set", "sets", "setting", "back", "backs", "backed", "backing", "give",
            "gives", "gave", "giving", "pick", "picked", "picking", "open", "opened", "take", "took", "taken", "sign",
            "signed", "wake", "wakes", "woke", "blow", "blew", "blown", "split", "break", "broke", "round", "rounded",
            "cover", "covered");
    /** "Shot down 12 drones" is no fall. */
    private static final WordSet BROUGHT = WordSet.of(
            "shoot",
            "shot",
            "shooting",
            "shut",
            "tear",
            "tore",
            "torn",
            "burn",
            "burned",
            "burnt",
            "knock",
            "knocked",
            "gun",
            "gunned",
            "gunning",
            "hunt",
            "hunted",
            "strike",
            "struck",
            "track",
            "tracked",
            "turn",
            "turned");

    /** "compared to 5 %" */
    private static final WordSet LIKENED =
            WordSet.of("compared", "relative", "equal", "equivalent", "similar", "close");

    /** "rose at an annual rate of" */
    private static final WordSet PACES = WordSet.of("rate", "pace", "clip");

    private static final WordSet COINS = WordSet.of("francs", "pesos", "cents", "pence");
    private static final WordSet RESULTS = WordSet.of("loss", "losses", "gain", "gains");

    private static final int FAR = 12;
    private static final int NEAR = 5;

    private final Scene scene;
    private final Tokens tokens;

    Directions(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Direction of the amount whose hedge begins at {@code first}. */
    Direction of(Amount amount, int first) {
        if (tokens.is(amount.end(), "short")) {
            return Direction.NONE; // "fell seven votes short"
        }
        Direction after = hasPlus(amount) ? Direction.UP : after(amount);
        return after != Direction.NONE ? after : before(amount, first);
    }

    /** "+4.5 %". */
    private boolean hasPlus(Amount amount) {
        int plus = amount.first() - 1;
        boolean sum = tokens.isGlued(plus) && tokens.get(plus - 1).isNumber();
        return tokens.is(plus, "+") && tokens.isGlued(amount.first()) && !sum;
    }

    /** The direction a verb up to so many tokens before an index gives. */
    Direction before(int index, int distance) {
        Direction growth = Direction.NONE;
        for (int i = index; i > index - distance && !scene.endsClause(i); i--) {
            Direction direction = at(i);
            if (direction != Direction.NONE && !tokens.is(i, "growth")) {
                return direction;
            }
            growth = direction == Direction.NONE ? growth : direction; // which may itself be lowered
        }
        return growth;
    }

    private Direction before(Amount amount, int first) {
        boolean rate = isRate(amount);
        int last = first - 1;
        return switch (tokens.get(last).text()) {
            case "by" -> before(last - 1, FAR);
            case "of" ->
                isResult(last - 1, amount) ? Direction.NONE : before(last - 1, tokens.isIn(last - 1, PACES) ? NEAR : 2);
            case "to" -> tokens.isIn(last - 1, LIKENED) ? Direction.NONE : before(last - 1, rate ? FAR : 1);
            case "in" -> tokens.is(amount.first(), "half") ? before(last - 1, 3) : Direction.NONE;
            case "from" -> Direction.NONE;
            default ->
                isResult(last, amount)
                        ? Direction.NONE
                        : nextTo(last, RATES.contains(amount.unit()), Units.isMoney(amount.unit()));
        };
    }

    private Direction nextTo(int last, boolean rate, boolean money) {
        if (rate) {
            return isOfAnother(last) ? Direction.NONE : before(last, NEAR);
        }
        int verb = tokens.get(last).text().endsWith("ly") ? last - 1 : last;
        return money && tokens.isIn(verb, FUND_RAISING) ? Direction.NONE : at(verb);
    }

    /** "and 5 %", "than 5 %": the verb before belongs to another number. */
    private boolean isOfAnother(int last) {
        return tokens.isIn(last, BEFORE_ANOTHER);
    }

    private Direction after(Amount amount) {
        int at = amount.end();
        boolean rate = RATES.contains(amount.unit());
        for (int i = at; i <= at + (rate ? 2 : 0) && !scene.endsClause(i) && !isBorder(i); i++) {
            Direction direction = afterAt(i, amount);
            if (direction != Direction.NONE) {
                return direction;
            }
        }
        return countMore(amount);
    }

    private static boolean isRate(Amount amount) {
        return RATES.contains(amount.unit()) || Units.isMoney(amount.unit()) || COINS.contains(amount.unit());
    }

    private boolean isComparable(int index, Amount amount) {
        return isRate(amount) || tokens.is(index, "more") && comparesFrom(amount.end());
    }

    /** "Injured twelve more", "20 kilometres above": only a rate or a price has risen. */
    private static boolean isOfRates(String word) {
        return word.equals("more") || word.equals("above") || word.equals("below");
    }

    /** "a loss of $5 million", "net loss 300,000": what was earned, not how it moved. */
    private boolean isResult(int index, Amount amount) {
        boolean money = Units.isMoney(amount.unit()) || COINS.contains(amount.unit()) || tokens.is(index - 1, "net");
        return money && tokens.isIn(index, RESULTS);
    }

    private boolean isBorder(int index) {
        return tokens.isIn(index, BORDERS);
    }

    private Direction afterAt(int index, Amount amount) {
        String word = tokens.get(index).text();
        boolean noun = index > amount.end() && NOUNS.contains(word) && !RATES.contains(amount.unit());
        if (noun || isVerbOfNext(index) || isOfRates(word) && !isComparable(index, amount) || isResult(index, amount)) {
            return Direction.NONE;
        }
        return AFTER_UP.contains(word) ? Direction.UP : AFTER_DOWN.contains(word) ? Direction.DOWN : Direction.NONE;
    }

    /** "up to", "down to", "cut off" go on to something else. */
    private boolean isVerbOfNext(int index) {
        return (tokens.is(index, "up") || tokens.is(index, "above") || tokens.is(index, "below"))
                && tokens.is(index + 1, "to");
    }

    /** "seven million more people … than": more than there were. */
    private Direction countMore(Amount amount) {
        for (int i = amount.first() + 1; i < amount.end(); i++) {
            boolean more = tokens.is(i, "more") || tokens.is(i, "fewer") || tokens.is(i, "less");
            if (more && comparesFrom(amount.end())) {
                return tokens.is(i, "more") ? Direction.UP : Direction.DOWN;
            }
        }
        return Direction.NONE;
    }

    private boolean comparesFrom(int index) {
        for (int i = index; i < index + FAR && !scene.endsClause(i); i++) {
            if (tokens.is(i, "than") || tokens.is(i, "compared")) {
                return true;
            }
        }
        return false;
    }

    private Direction at(int index) {
        String word = tokens.get(index).text();
        boolean upTo = word.equals("up") && (tokens.is(index + 1, "to") || tokens.isIn(index - 1, COMPOSED))
                || word.equals("growth") && tokens.is(index - 1, "economic");
        boolean brought = word.equals("down") && tokens.isIn(index - 1, BROUGHT);
        boolean addedTo = word.startsWith("add") && tokens.is(index + 1, "to"); // "is added to 10 % of all salt"
        return UP.contains(word) && !upTo && !addedTo
                ? Direction.UP
                : DOWN.contains(word) && !brought ? Direction.DOWN : Direction.NONE;
    }
}
