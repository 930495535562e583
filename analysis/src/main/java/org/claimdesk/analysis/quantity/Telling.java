package org.claimdesk.analysis.quantity;

import java.util.List;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.Typescript;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.Quantity.Direction;

/** Adds to a figure what the sentence says of it. */
final class Telling {
    private final Tokens tokens;
    private final Directions directions;
    private final Surroundings surroundings;
    private final Arrivals arrivals;

    Telling(Scene scene) {
        this.tokens = scene.tokens();
        this.directions = new Directions(scene);
        this.arrivals = new Arrivals(scene, directions);
        this.surroundings = new Surroundings(scene, arrivals);
    }

    /** Told by the figure, by the words around it, or by the figure it restates: "fell 300 points, or 1.2 %". */
    private Direction direction(List<Figure> figures, int index, int first) {
        Figure figure = figures.get(index);
        if (figure.direction() != Direction.NONE || figure.amount().unit().equals("score")) {
            return figure.direction();
        }
        Direction direction = directions.of(figure.amount(), first);
        int arrow = arrivals.arrow(first);
        if (direction == Direction.NONE && arrow >= 0) {
            return arrived(figures, index, arrow);
        }
        if (direction == Direction.NONE
                && index > 0
                && isSecond(figures.get(index - 1).amount(), figure.amount())) {
            return direction(
                    figures,
                    index - 1,
                    Hedges.of(tokens, figures.get(index - 1).amount()).first());
        }
        boolean restates = direction == Direction.NONE && index > 0 && tokens.is(first - 1, "or");
        if (!restates || figures.get(index - 1).amount().end() < first - 2) {
            return direction;
        }
        Amount restated = figures.get(index - 1).amount();
        return directions.of(restated, Hedges.of(tokens, restated).first());
    }

    /** "rose 3 percent and 5 percent, respectively" */
    private boolean isSecond(Amount first, Amount second) {
        boolean ends = !tokens.get(second.end()).isWord() || tokens.is(second.end(), "respectively");
        return tokens.is(first.end(), "and")
                && second.first() == first.end() + 1
                && ends
                && first.unit().equals(second.unit());
    }

    private boolean isArrived(Figure figure, int first) {
        return figure.from() != null || arrivals.arrow(first) >= 0 || arrivals.isPassed(first);
    }

    /** "fell to a record 5 million", "fell by 3 % to 5 million" */
    private Direction arrived(List<Figure> figures, int index, int arrow) {
        Direction direction = arrivals.direction(arrow);
        Amount before = index > 0 ? figures.get(index - 1).amount() : null;
        return direction == Direction.NONE && before != null && arrivals.leadsOn(before.end(), arrow)
                ? direction(figures, index - 1, Hedges.of(tokens, before).first())
                : direction;
    }

    Quantity quantity(Typescript text, List<Figure> figures, int index) {
        Figure figure = figures.get(index);
        Amount amount = figure.amount();
        Hedges.Meaning meaning = Hedges.of(tokens, amount);
        Direction direction = direction(figures, index, meaning.first());
        int next = index + 1 < figures.size() ? figures.get(index + 1).amount().first() : tokens.size();
        int previous = index > 0 ? figures.get(index - 1).amount().end() : 0;
        return new Quantity(
                amount.value(),
                figure.upTo(),
                figure.from(),
                Ages.isAge(tokens, amount, meaning.first()) ? "years" : amount.unit(),
                direction,
                direction != Direction.NONE && isArrived(figure, meaning.first()),
                meaning.hedge(),
                amount.precision(),
                surroundings.baseline(amount, direction),
                surroundings.period(amount, direction != Direction.NONE, next, previous),
                tokens.words(amount.first(), amount.end()),
                text.place(
                        tokens.get(amount.first()).start(),
                        tokens.get(amount.end() - 1).end()));
    }
}
