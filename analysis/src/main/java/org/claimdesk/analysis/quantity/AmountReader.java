package org.claimdesk.analysis.quantity;

import java.math.BigDecimal;
import java.util.Map;
import org.claimdesk.analysis.word.Cardinal;
import org.claimdesk.analysis.word.Cardinals;
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
        if (scene.isDated(index)) {
            return null;
        }
        Money.Sign money = Money.at(tokens, index);
        if (money != null) {
            return afterSign(index, money);
        }
        boolean minus = tokens.isDash(index) && tokens.isGlued(index + 1) && !tokens.isGlued(index);
        if (minus && tokens.get(index + 1).isNumber()) {
            Amount amount = bare(index + 1);
            return amount == null || amount.unit().isEmpty() ? null : negated(index, amount);
        }
        return Labels.isLabel(tokens, index) ? null : bare(index);
    }

    /** The amount after the dash of a range, which would else be taken for a label. */
    @Nullable
    Amount afterDash(int index) {
        return scene.isDated(index)
                        || !tokens.get(index).isNumber() && !tokens.get(index).isWord()
                ? null
                : bare(index);
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
        Cardinal number = tokens.get(money.end()).isNumber() ? Cardinals.at(tokens, money.end()) : null;
        if (number == null || scene.isDated(money.end())) {
            return null;
        }
        Amount amount = shortScaled(amount(index, number).in(money.code()));
        if (Labels.runsOn(tokens, amount.end())) {
            return null;
        }
        Units.Unit named = Units.at(tokens, amount.end());
        return named == null || !Units.isMoney(named.form()) ? amount : amount.in(named.form(), named.end());
    }

    /** "$15k", "£3m", "1.5bn". */
    private Amount shortScaled(Amount amount) {
        BigDecimal scale = SHORT_SCALES.get(tokens.get(amount.end()).text());
        boolean shortened = tokens.isGlued(amount.end()) && !tokens.isInnerDash(amount.end() + 1);
        return scale == null || !shortened ? amount : amount.times(scale).in(amount.unit(), amount.end() + 1);
    }

    private @Nullable Amount bare(int index) {
        Cardinal number = Cardinals.at(tokens, index);
        if (number == null || scene.isDated(number.end() - 1) || isOrdinal(number.end())) {
            return null;
        }
        Amount amount = amount(index, number);
        Units.Unit unit = Units.at(tokens, number.end());
        if (unit != null && isUnit(unit, number)) {
            return amount.in(unit.form(), unit.end());
        }
        if (tokens.is(number.end(), "k") && tokens.isGlued(number.end()) || isMillions(number.end())) {
            amount = shortScaled(amount);
        }
        return Labels.runsOn(tokens, amount.end()) && tokens.get(index).isNumber() ? null : withCount(amount);
    }

    private @Nullable Amount withCount(Amount amount) {
        boolean single = amount.value().compareTo(BigDecimal.ONE) == 0;
        if (Models.isModel(tokens, amount)) {
            return null;
        }
        Units.Unit noun = amount.vague()
                ? CountedNouns.afterVague(tokens, amount.end())
                : CountedNouns.at(tokens, amount.end(), single);
        return noun == null ? amount : countedIn(amount, noun);
    }

    /** The noun belongs to the words when it stands right there; over adjectives it names the unit only. */
    private static Amount countedIn(Amount amount, Units.Unit noun) {
        return amount.in(noun.form(), noun.end() <= amount.end() + 7 ? noun.end() : amount.end());
    }

    /** "700m people" has millions, "700m" alone metres. */
    private boolean isMillions(int index) {
        boolean letter = tokens.is(index, "m") || tokens.is(index, "b");
        return letter && tokens.isGlued(index) && CountedNouns.at(tokens, index + 1, false) != null;
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

    private boolean isOrdinal(int end) {
        return tokens.isGlued(end) && tokens.isIn(end, ORDINAL_ENDINGS);
    }

    private static Amount amount(int first, Cardinal number) {
        return new Amount(first, number.end(), number.value(), number.precision(), "", number.vague(), number.scaled());
    }
}
