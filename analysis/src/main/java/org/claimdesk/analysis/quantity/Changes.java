package org.claimdesk.analysis.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.claimdesk.core.claim.Quantity.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Tells a number what it was before, where that stands further on or back: "to 5 % in March from 3 %", "5 %, up from 3 %",
 * "from 3 % in 2019 to 5 %".
 */
final class Changes {
    /** Verbs that tell no way. */
    static final WordSet MOVED = WordSet.of("went", "go", "goes", "gone", "going", "moved", "moves", "moving", "swung");

    private static final int FURTHEST = 12;
    private static final int FAR = 10;

    private final Scene scene;
    private final Tokens tokens;
    private final Directions directions;
    private final Arrivals arrivals;

    Changes(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.directions = new Directions(scene);
        this.arrivals = new Arrivals(scene, directions);
    }

    /** Adds to each figure the value before, which stays a figure of its own. */
    void tell(List<Figure> figures) {
        for (int i = 0; i < figures.size(); i++) {
            Figure told = told(figures, i);
            if (told != null) {
                figures.set(i, told);
            }
        }
    }

    private @Nullable Figure told(List<Figure> figures, int i) {
        Figure figure = figures.get(i);
        if (figure.from() != null || figure.upTo() != null) {
            return null;
        }
        Amount amount = figure.amount();
        int arrow = arrivals.arrow(first(amount));
        Amount next = amountAt(figures, i + 1);
        if (arrow >= 0) {
            Figure back = next == null ? null : fromLater(amount, next, arrow);
            return back != null ? back : fromEarlier(figures, i, arrow);
        }
        Amount last = next != null && isMove(amount, next) ? amountAt(figures, i + 2) : next;
        return last == null ? null : upFrom(amount, last);
    }

    /** "to 5 % in March from 3 %" */
    private @Nullable Figure fromLater(Amount amount, Amount former, int arrow) {
        boolean told = arrivals.isFormer(first(former)) && isNear(amount, former);
        return told ? changed(amount, former, arrow - 1) : null;
    }

    /** "5 million, up 4 % from 4.8 million": the 4 %. */
    private boolean isMove(Amount amount, Amount next) {
        int way = first(next) - 1;
        return isWay(way) && leadsTo(amount, way) && !amount.unit().equals(next.unit());
    }

    /** "5 %, up from 3 %" */
    private @Nullable Figure upFrom(Amount amount, Amount former) {
        int from = arrivals.lead(first(former), "from");
        if (from < 0) {
            return null;
        }
        int way = from - 1;
        while (way > amount.end() && way > from - FURTHEST && !isWay(way)) {
            way--;
        }
        return isWay(way) && leadsTo(amount, way) && isOneClause(amount.end(), former.first())
                ? changed(amount, former, way)
                : null;
    }

    private boolean isWay(int index) {
        return tokens.is(index, "up") || tokens.is(index, "down");
    }

    /** Whether "up" stands behind an amount and the first comma after it: "5 % of the firm, up". */
    private boolean leadsTo(Amount amount, int way) {
        int comma = amount.end();
        while (comma < way - 1 && comma - amount.end() < FAR && !tokens.is(comma, ",") && !scene.endsClause(comma)) {
            comma++;
        }
        return comma == way - 1 && tokens.is(comma, ",");
    }

    /** "grew from 3 million in 2019 to 5 million" */
    private @Nullable Figure fromEarlier(List<Figure> figures, int i, int arrow) {
        Amount former = amountAt(figures, i - 1);
        int from = former == null ? -1 : arrivals.lead(first(former), "from");
        if (former == null
                || from < 0
                || !arrivals.leadsOn(former.end(), arrow)
                || figures.get(i - 1).upTo() != null) {
            return null;
        }
        boolean moves = tokens.isIn(from - 1, MOVED) || directions.before(from - 1, FAR) != Direction.NONE;
        return moves ? changed(figures.get(i).amount(), former, from - 1) : null;
    }

    private static @Nullable Amount amountAt(List<Figure> figures, int index) {
        return index >= 0 && index < figures.size() ? figures.get(index).amount() : null;
    }

    private int first(Amount amount) {
        return Hedges.of(tokens, amount).first();
    }

    private boolean isNear(Amount amount, Amount former) {
        return former.first() - amount.end() <= FURTHEST && isOneClause(amount.end(), former.first());
    }

    private boolean isOneClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.endsClause(i)) {
                return false;
            }
        }
        return true;
    }

    /** Null where they count different things. */
    private @Nullable Figure changed(Amount now, Amount before, int verb) {
        boolean bare = before.unit().isEmpty() && before.scaled() == now.scaled();
        if (now.unit().equals(before.unit()) || bare) {
            return of(directions, now, before.value(), verb);
        }
        boolean sameCount = now.unit().isEmpty() && now.scaled() == before.scaled();
        return sameCount && isOfSize(now, before) ? of(directions, now.in(before.unit()), before.value(), verb) : null;
    }

    /** The 812 of a car has not come from 51,900 dollars. */
    private static boolean isOfSize(Amount now, Amount before) {
        return now.value().multiply(BigDecimal.TEN).compareTo(before.value()) >= 0
                && before.value().multiply(BigDecimal.TEN).compareTo(now.value()) >= 0;
    }

    /**
     * A number that was another one before.
     *
     * @param verb where the verb that tells which way may end
     */
    static Figure of(Directions directions, Amount now, BigDecimal before, int verb) {
        Direction said = directions.before(verb, FAR);
        Direction told = now.value().compareTo(before) > 0 ? Direction.UP : Direction.DOWN;
        return new Figure(now, null, before, said == Direction.NONE ? told : said);
    }
}
