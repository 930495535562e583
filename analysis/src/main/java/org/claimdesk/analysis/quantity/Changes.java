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
        int after = isRestated(figures, i + 1) ? i + 2 : i + 1;
        Amount next = amountAt(figures, after);
        if (arrow >= 0) {
            Figure later = next == null ? null : fromLater(amount, next, arrow);
            Figure told = later != null ? later : fromEarlier(figures, i, arrow);
            if (told != null) {
                return told;
            }
        }
        return upFrom(figures, i, after);
    }

    /** "5 %, up from 3 %", "$3 million, or $1 a share, up 5 % from $2 million, or 80 cents a share" */
    private @Nullable Figure upFrom(List<Figure> figures, int i, int after) {
        Amount amount = figures.get(i).amount();
        int end = figures.get(after - 1).amount().end();
        Amount next = amountAt(figures, after);
        if (next != null && after == i + 1 && isBeside(amount, next)) {
            return upFrom(figures, i, after + 1); // "5 million people have had one dose, up from 3 million"
        }
        int lead = next != null && isMove(amount, end, next) ? after + 1 : after;
        boolean restated = isRestated(figures, i);
        int former = restated ? lead + 1 : lead;
        boolean alike = former < figures.size() && restated == isRestated(figures, former);
        int way = alike ? way(end, figures.get(lead).amount()) : -1;
        return way < 0 ? null : changed(amount, figures.get(former).amount(), way);
    }

    /** Whether a number of something else stands in the same part of the clause, as "one dose". */
    private boolean isBeside(Amount amount, Amount next) {
        boolean other = !next.unit().isEmpty() && !next.unit().equals(amount.unit()) && !next.scaled();
        for (int i = amount.end(); other && i < next.first(); i++) {
            other = !tokens.is(i, ",") && !tokens.is(i, "from") && !isWay(i) && !scene.endsClause(i);
        }
        return other;
    }

    /** The second of "$3.5 million, or $0.46 per share". */
    private boolean isRestated(List<Figure> figures, int i) {
        Amount amount = i > 0 ? amountAt(figures, i) : null;
        Amount before = i > 0 ? amountAt(figures, i - 1) : null;
        if (amount == null || before == null) {
            return false;
        }
        int or = first(amount) - 1;
        return tokens.is(or, "or") && tokens.is(or - 1, ",") && before.end() == or - 1;
    }

    /** "to 5 % in March from 3 %" */
    private @Nullable Figure fromLater(Amount amount, Amount former, int arrow) {
        boolean told = arrivals.isFormer(first(former)) && isNear(amount, former);
        return told ? changed(amount, former, arrow - 1) : null;
    }

    /** "5 million, up 4 % from 4.8 million": the 4 %. */
    private boolean isMove(Amount amount, int end, Amount next) {
        int way = first(next) - 1;
        return isWay(way) && leadsTo(end, way) && !amount.unit().equals(next.unit());
    }

    /** The "up" of "5 %, up from 3 %", which leads from the end of one number to another; -1 where none does. */
    private int way(int end, Amount former) {
        int from = arrivals.lead(first(former), "from");
        int way = from - 1;
        while (way > end && way > from - FURTHEST && !isWay(way)) {
            way--;
        }
        return from >= 0 && isWay(way) && leadsTo(end, way) && isOneClause(end, former.first()) ? way : -1;
    }

    private boolean isWay(int index) {
        return tokens.is(index, "up") || tokens.is(index, "down");
    }

    /** Whether "up" stands behind a number and the first comma after it: "5 % of the firm, up". */
    private boolean leadsTo(int end, int way) {
        int comma = end;
        while (comma < way - 1 && comma - end < FAR && !tokens.is(comma, ",") && !scene.endsClause(comma)) {
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
