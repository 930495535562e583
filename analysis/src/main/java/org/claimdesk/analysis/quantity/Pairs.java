package org.claimdesk.analysis.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.claimdesk.analysis.word.Cardinals;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.claimdesk.core.claim.Quantity.Direction;
import org.jspecify.annotations.Nullable;

/** Reads two numbers that are one figure: "10 to 12 %", "from 3 % to 5 %", "to 5 % from 3 %", "3-1". */
final class Pairs {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HIGHEST_SCORE = BigDecimal.valueOf(300);
    private static final BigDecimal HIGHEST_GOALS = BigDecimal.valueOf(30);
    private static final WordSet ENDED = WordSet.of("ended", "ends", "ending", "finished", "with", "at");
    private static final BigDecimal FAR_APART = BigDecimal.valueOf(3);
    private static final int FURTHEST_FORMER = 12;
    private static final int FARTHEST_RANGE = 6;
    private static final WordSet RANGING =
            WordSet.of("range", "ranges", "ranged", "ranging", "vary", "varies", "varied", "varying", "anywhere");

    private static final WordSet CONTESTS = WordSet.of(
            "won",
            "win",
            "wins",
            "winning",
            "lost",
            "lose",
            "loses",
            "losing",
            "beat",
            "beats",
            "beating",
            "defeat",
            "defeated",
            "defeats",
            "victory",
            "draw",
            "drew",
            "tie",
            "tied",
            "lead",
            "led",
            "leads",
            "score",
            "scored",
            "scoreline",
            "vote",
            "voted",
            "votes",
            "ruling",
            "ruled",
            "decision",
            "loss",
            "goals",
            "match",
            "game",
            "final",
            "aggregate",
            "passed",
            "rejected",
            "approved",
            "majority",
            "trailed",
            "trailing",
            "margin",
            "edged",
            "thrashed",
            "overcame",
            "downed");

    private final Scene scene;
    private final Tokens tokens;
    private final AmountReader amounts;
    private final Directions directions;

    Pairs(Scene scene, AmountReader amounts) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.amounts = amounts;
        this.directions = new Directions(scene);
    }

    /** The figures that begin with an amount: itself, itself with its partner, or the two sides of a score. */
    List<Figure> from(Amount first) {
        int link = linkAfter(first);
        Amount second = link < 0 ? null : amountAfter(first, link);
        if (second == null) {
            return List.of(Figure.of(first));
        }
        if (isScore(first, second, link)) {
            return List.of(Figure.of(first.in("score")), Figure.of(second.in("score", secondEnd(second, link))));
        }
        if (isMoveTo(first, second, link)) {
            return List.of(Figure.of(first));
        }
        Amount unified = unified(first, second);
        return unified == null ? List.of(Figure.of(first)) : paired(unified, second, link);
    }

    /** Index of the word or dash between two numbers, or -1. */
    private int linkAfter(Amount first) {
        int end = first.end();
        boolean between = tokens.is(end, "and") && tokens.is(first.first() - 1, "between");
        boolean back = tokens.is(end, "from") && tokens.is(first.first() - 1, "to");
        if (tokens.is(end + 1, "to") && tokens.isInnerDash(end) && tokens.isInnerDash(end + 2)) {
            return tokens.get(end - 1).isNumber() ? end + 2 : -1;
        }
        boolean dash = tokens.isDash(end) && (tokens.isGlued(end) == tokens.isGlued(end + 1));
        return between || back || dash && !tokens.is(end, "—") || tokens.is(end, "to") ? end : -1;
    }

    private @Nullable Amount amountAfter(Amount first, int link) {
        if (scene.isDated(link + 1)) {
            return null;
        }
        Amount sum = Units.isMoney(first.unit()) ? amounts.shortSum(link + 1) : null;
        if (sum != null) {
            return sum;
        }
        Amount next = amounts.at(link + 1);
        return next != null || !tokens.isDash(link) ? next : amounts.afterDash(link + 1);
    }

    private boolean isScore(Amount first, Amount second, int link) {
        boolean whole = first.isPlainCount()
                && !second.scaled()
                && second.value().scale() <= 0
                && first.value().compareTo(HIGHEST_SCORE) < 0;
        boolean dash = tokens.isDash(link) && (tokens.get(link - 1).isNumber() || tokens.is(link - 1, "to"));
        boolean plain = second.unit().isEmpty() || CONTESTS.contains(second.unit());
        boolean spaced = isBetweenSides(first, second, link);
        boolean falling = first.value().compareTo(second.value()) >= 0
                && second.unit().isEmpty()
                && (tokens.isInnerDash(link) || spaced);
        return whole && spaced && tokens.get(link + 2).capital()
                || whole && dash && (falling || isContest(link) && (plain || second.end() > link + 2));
    }

    /** In "Ely 1 – 2 Leeds" nobody counts Leeds. */
    private int secondEnd(Amount second, int link) {
        return tokens.get(link + 2).capital() && !second.scaled() ? link + 2 : second.end();
    }

    /** "Ely 1 – 2 Leeds", "it ended 0 – 0" */
    private boolean isBetweenSides(Amount first, Amount second, int link) {
        int before = first.first() - 1;
        boolean side = tokens.get(before).capital() || tokens.isIn(before, ENDED);
        boolean low =
                first.value().compareTo(HIGHEST_GOALS) < 0 && second.value().compareTo(HIGHEST_GOALS) < 0;
        return low && side && tokens.isDash(link) && !tokens.isGlued(link);
    }

    /** "rose $3 million to $66 million", "fell by 300 to 1,500": how far, and where it arrived. */
    private boolean isMoveTo(Amount first, Amount second, int link) {
        int verb = tokens.is(first.first() - 1, "by") ? first.first() - 2 : first.first() - 1;
        boolean from = tokens.is(verb, "from") || tokens.is(verb - 1, "from");
        if (!tokens.is(link, "to") || from || directions.before(verb, 2) == Direction.NONE) {
            return false;
        }
        boolean apart = second.value().compareTo(first.value().multiply(FAR_APART)) >= 0;
        if (first.unit().equals("%") && second.unit().equals("%")) {
            return apart || verb < first.first() - 1 || hasFormer(second.end());
        }
        boolean share = first.unit().equals("%")
                || second.unit().equals("%")
                || first.unit().equals("times");
        return !share && (apart || !first.unit().isEmpty() && first.unit().equals(second.unit()));
    }

    /** "…, from 4 %" */
    private boolean hasFormer(int end) {
        for (int i = end; i < end + FURTHEST_FORMER && !scene.endsClause(i); i++) {
            if (tokens.is(i, "from") && tokens.get(i + 1).isNumber() && !scene.isDated(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isContest(int index) {
        int first = index - 1;
        while (first > index - 8 && !scene.endsClause(first - 1)) {
            first--;
        }
        for (int i = first; i < index + 5 && !scene.endsClause(i); i++) {
            if (tokens.isIn(i, CONTESTS)) {
                return true;
            }
        }
        return false;
    }

    /** The first amount in the unit and scale of the second; null when they count different things. */
    private @Nullable Amount unified(Amount first, Amount second) {
        boolean millions = first.unit().equals("m") && second.scaled() && tokens.is(first.end() - 1, "m");
        if (millions) { // "from 2m to 1.5m barrels"
            return first.times(MILLION).in(second.unit());
        }
        Amount unified = first.unit().isEmpty() ? first.in(second.unit()) : first;
        if (second.scaled()
                && !first.scaled()
                && (first.unit().isEmpty() || second.unit().isEmpty())) {
            BigDecimal scale = lastScale(second);
            unified = scale == null || unified.value().compareTo(second.value()) > 0 ? unified : unified.times(scale);
        }
        boolean same = unified.unit().equals(second.unit()) || second.unit().isEmpty() && Units.isMoney(unified.unit());
        return same ? unified : null;
    }

    /** What the number is counted in: a billion, or a lakh crore. */
    private @Nullable BigDecimal lastScale(Amount amount) {
        BigDecimal all = null;
        for (int i = amount.end() - 1; i > amount.first(); i--) {
            String word = tokens.get(i).text();
            BigDecimal scale = Cardinals.scale(word);
            scale = scale != null ? scale : AmountReader.shortScale(word);
            if (scale != null) {
                all = all == null ? scale : all.multiply(scale);
            } else if (all != null) {
                return all;
            }
        }
        return all;
    }

    private List<Figure> paired(Amount first, Amount second, int link) {
        Amount whole = new Amount(
                first.first(),
                second.end(),
                first.value(),
                min(first, second),
                first.unit(),
                first.vague(),
                first.scaled());
        if (tokens.is(link, "from")) {
            return List.of(changed(whole, first.value(), second.value(), first.first() - 2));
        }
        boolean rising = second.value().compareTo(first.value()) > 0;
        boolean change = tokens.is(first.first() - 1, "from") && tokens.is(link, "to");
        int verb = first.first() - 2;
        boolean moves = tokens.isIn(verb, Changes.MOVED) || directions.before(verb, 10) != Direction.NONE;
        change &= !isRange(verb);
        if (change && (!rising || moves)) {
            return List.of(changed(whole, second.value(), first.value(), first.first() - 2));
        }
        return List.of(rising ? new Figure(whole, second.value(), null, Direction.NONE) : Figure.of(first));
    }

    /** "a range of cuts, from 4 to 11 %" */
    private boolean isRange(int verb) {
        for (int i = verb; i > verb - FARTHEST_RANGE && !scene.endsClause(i); i--) {
            if (tokens.isIn(i, RANGING)) {
                return true;
            }
        }
        return false;
    }

    private Figure changed(Amount whole, BigDecimal now, BigDecimal before, int verb) {
        Amount amount = new Amount(
                whole.first(), whole.end(), now, whole.precision(), whole.unit(), whole.vague(), whole.scaled());
        return Changes.of(directions, amount, before, verb);
    }

    private static BigDecimal min(Amount first, Amount second) {
        return first.precision().min(second.precision());
    }
}
