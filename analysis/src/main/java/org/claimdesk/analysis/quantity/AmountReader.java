package org.claimdesk.analysis.quantity;

import java.math.BigDecimal;
import java.util.Map;
import org.claimdesk.analysis.word.Cardinal;
import org.claimdesk.analysis.word.Cardinals;
import org.claimdesk.analysis.word.Ordinals;
import org.claimdesk.analysis.word.Token;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads one number with the unit around it. */
final class AmountReader {
    private static final Map<String, BigDecimal> SHORT_SCALES = Map.of(
            "k",
            BigDecimal.valueOf(1_000),
            "m",
            BigDecimal.valueOf(1_000_000),
            "b",
            BigDecimal.valueOf(1_000_000_000),
            "t",
            BigDecimal.valueOf(1_000_000_000_000L));
    /** Elsewhere something is taken off: "the rate minus 2 percent". */
    private static final WordSet BEFORE_MINUS = WordSet.of(
            "", ",", "(", "to", "of", "at", "was", "is", "were", "are", "from", "about", "around", "below", "between",
            "and", "or", "in", "than", "as", "a", "hit", "reached", "nearly");

    private static final WordSet MORE_OR_LESS = WordSet.of("more", "fewer", "less", "so");
    private static final WordSet COUNTED_IN_MILLIONS = WordSet.of(
            "people",
            "voters",
            "votes",
            "viewers",
            "users",
            "customers",
            "passengers",
            "children",
            "jobs",
            "homes",
            "tonnes",
            "barrels",
            "shares",
            "units",
            "pounds",
            "euros",
            "dollars",
            "doses");
    /** A noun further off names the unit, but is no part of the figure's words. */
    private static final int MOST_WORDS = 7;

    private static final WordSet ORDINAL_ENDINGS = WordSet.of("st", "nd", "rd", "th");

    private final Scene scene;
    private final Tokens tokens;

    AmountReader(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** The amount that begins at a token, or null. */
    @Nullable
    Amount at(int index) {
        if (scene.isDated(index) || isDenominator(index)) {
            return null;
        }
        Money.Sign money = Money.at(tokens, index);
        if (money != null) {
            return afterSign(index, money);
        }
        if (tokens.is(index, "minus") && tokens.get(index + 1).isNumber() && tokens.isIn(index - 1, BEFORE_MINUS)) {
            Amount below = bare(index + 1);
            return below == null || below.unit().isEmpty() ? null : negated(index, below);
        }
        boolean minus = tokens.isDash(index) && tokens.isGlued(index + 1) && !tokens.isGlued(index);
        if (minus && tokens.get(index + 1).isNumber()) {
            Amount amount = bare(index + 1);
            return amount == null || amount.unit().isEmpty() ? null : negated(index, amount);
        }
        return Labels.isLabel(tokens, index) ? null : bare(index);
    }

    /** "5.3 per 100,000 people": the round number says what the rate is counted on. */
    private boolean isDenominator(int index) {
        Token round = tokens.get(index);
        return tokens.is(index - 1, "per")
                && round.isNumber()
                && round.text().startsWith("100")
                && round.text().chars().skip(1).allMatch(digit -> digit == '0');
    }

    /** The amount after the dash of a range, which would else be taken for a label. */
    @Nullable
    Amount afterDash(int index) {
        return scene.isDated(index)
                        || !tokens.get(index).isNumber() && !tokens.get(index).isWord()
                ? null
                : bare(index);
    }

    /** A shortened sum whose currency stands before the first of two, and not again: "$100-150m"; null for any other. */
    @Nullable
    Amount shortSum(int index) {
        Cardinal number = scene.isDated(index) || !tokens.get(index).isNumber() ? null : Cardinals.at(tokens, index);
        if (number == null) {
            return null;
        }
        Amount sum = shortScaled(amount(index, number), false);
        return sum.end() == number.end() || Labels.runsOn(tokens, sum.end()) ? null : sum;
    }

    /** What "k", "m", "b" and "t" are worth behind a sum of money, or null. */
    static @Nullable BigDecimal shortScale(String letter) {
        return SHORT_SCALES.get(letter);
    }

    private static Amount negated(int first, Amount amount) {
        return new Amount(
                first,
                amount.end(),
                amount.value().negate(),
                amount.precision(),
                amount.unit(),
                amount.vague(),
                amount.scaled());
    }

    private @Nullable Amount afterSign(int index, Money.Sign money) {
        int bracket = money.end();
        boolean loss = tokens.is(bracket, "(") && tokens.isGlued(bracket) && tokens.is(bracket + 2, ")");
        if (loss) { // "$(0.11)", as accounts have it
            Amount lost = afterSign(index, new Money.Sign(money.code(), bracket + 1));
            return lost == null || lost.end() != bracket + 2
                    ? null
                    : negated(index, lost.in(money.code(), bracket + 3));
        }
        Cardinal number = tokens.get(money.end()).isNumber() ? Cardinals.at(tokens, money.end()) : null;
        if (number == null || scene.isDated(money.end())) {
            return null;
        }
        boolean apart = tokens.is(number.end(), "m");
        Amount amount = shortScaled(amount(index, number).in(money.code()), apart);
        if (Labels.runsOn(tokens, amount.end()) && !isRate(amount.end())) {
            return null;
        }
        Units.Unit named = Units.at(tokens, amount.end());
        return named == null || !Units.isMoney(named.form()) ? amount : amount.in(named.form(), named.end());
    }

    /** "$15k", "£3m", "1.5bn"; with a space where nothing else can be meant: "£3 m". */
    private Amount shortScaled(Amount amount, boolean apart) {
        BigDecimal scale = SHORT_SCALES.get(tokens.get(amount.end()).text());
        boolean ends = !tokens.isInnerDash(amount.end() + 1) || isRate(amount.end() + 1);
        boolean shortened = (apart || tokens.isGlued(amount.end())) && ends;
        return scale == null || !shortened ? amount : amount.times(scale).in(amount.unit(), amount.end() + 1);
    }

    /** "-a-year" */
    private boolean isRate(int dash) {
        return tokens.isInnerDash(dash) && (tokens.is(dash + 1, "a") || tokens.is(dash + 1, "an"));
    }

    private @Nullable Amount bare(int index) {
        Cardinal number = Cardinals.at(tokens, index);
        if (number == null || scene.isDated(number.end() - 1) || isOrdinal(number)) {
            return null;
        }
        Amount amount = amount(index, number);
        Units.Unit unit = unitAfter(number);
        if (unit != null && isUnit(unit, number)) {
            Amount measured = amount.in(unit.form(), unit.end());
            return Models.isBand(tokens, measured) ? null : measured;
        }
        if (tokens.is(number.end(), "k") && tokens.isGlued(number.end()) || isMillions(number.end())) {
            amount = shortScaled(amount, true);
        }
        return Labels.runsOn(tokens, amount.end()) && tokens.get(index).isNumber() ? null : withCount(amount);
    }

    /** The unit right behind, or that of "0.2 of a percentage point". */
    private Units.@Nullable Unit unitAfter(Cardinal number) {
        int end = number.end();
        boolean part = tokens.is(end, "of")
                && (tokens.is(end + 1, "a") || tokens.is(end + 1, "an"))
                && number.value().compareTo(BigDecimal.ONE) < 0;
        return Units.at(tokens, part ? end + 2 : end);
    }

    private @Nullable Amount withCount(Amount amount) {
        boolean single = amount.value().compareTo(BigDecimal.ONE) == 0;
        if (Models.isModel(tokens, amount)) {
            return null;
        }
        Units.Unit noun = amount.vague()
                ? CountedNouns.afterVague(tokens, amount.end())
                : CountedNouns.at(tokens, amount.end(), single);
        noun = noun != null ? noun : afterHedge(amount.end());
        return noun == null ? amount : countedIn(amount, noun);
    }

    /** "30+ years", "50 or more guests": the noun stands behind the hedge. */
    private Units.@Nullable Unit afterHedge(int end) {
        boolean plus = tokens.is(end, "+") && tokens.isGlued(end);
        boolean more = tokens.is(end, "or") && tokens.isIn(end + 1, MORE_OR_LESS);
        int noun = plus ? end + 1 : more ? end + 2 : -1;
        if (noun < 0 || tokens.get(noun).isNumber()) {
            return null;
        }
        Units.Unit unit = Units.at(tokens, noun);
        Units.Unit found = unit != null ? unit : CountedNouns.at(tokens, noun, false);
        return found == null ? null : new Units.Unit(found.form(), tokens.size() + MOST_WORDS);
    }

    /** The noun belongs to the words when it stands right there; over adjectives it names the unit only. */
    private static Amount countedIn(Amount amount, Units.Unit noun) {
        return amount.in(noun.form(), noun.end() <= amount.end() + MOST_WORDS ? noun.end() : amount.end());
    }

    /** "700m people" and "5 m people" have millions, "700m" alone and "400 m hurdles" metres. */
    private boolean isMillions(int index) {
        if (!tokens.is(index, "m") && !tokens.is(index, "b")) {
            return false;
        }
        return tokens.isGlued(index)
                ? CountedNouns.at(tokens, index + 1, false) != null
                : tokens.isIn(index + 1, COUNTED_IN_MILLIONS);
    }

    private boolean isUnit(Units.Unit unit, Cardinal number) {
        if (isMillions(number.end())) {
            return false;
        }
        boolean numberOnly = unit.form().equals("m") || unit.form().equals("g");
        Token last = tokens.get(unit.end() - 1);
        boolean glued = tokens.isGlued(unit.end()) && tokens.get(unit.end()).isNumber();
        return !glued
                && (!numberOnly
                        || tokens.get(number.end() - 1).isNumber()
                        || last.text().length() > 1
                        || number.scaled());
    }

    private boolean isOrdinal(Cardinal number) {
        int end = number.end();
        boolean spelled = tokens.isInnerDash(end)
                && number.value().compareTo(BigDecimal.TEN) > 0
                && Ordinals.PLACES.containsKey(tokens.get(end + 1).text()); // "twenty-sixth"
        return spelled || tokens.isGlued(end) && tokens.isIn(end, ORDINAL_ENDINGS);
    }

    private static Amount amount(int first, Cardinal number) {
        return new Amount(first, number.end(), number.value(), number.precision(), "", number.vague(), number.scaled());
    }
}
