package org.claimdesk.analysis.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.analysis.date.Times;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.Quantity.Direction;
import org.claimdesk.core.claim.Quantity.Hedge;

/** Two numbers of one thing at two times: "1,204 in 2018, 893 in 2025" also tells how far it moved. */
public final class Series {
    private Series() {}

    /** The quantities of one sentence, and after them the move that two of them make, if just two do. */
    public static List<Quantity> in(CodePointText text, TextPositionSelector sentence) {
        List<Quantity> found = Quantities.in(text, sentence);
        List<Quantity> moves = new ArrayList<>();
        for (Quantity former : found) {
            for (Quantity now : found) {
                if (isMove(former, now)) {
                    moves.add(move(text, former, now));
                }
            }
        }
        if (moves.size() != 1) {
            return found;
        }
        moves.addAll(0, found);
        return moves;
    }

    private static boolean isMove(Quantity former, Quantity now) {
        String before = former.period();
        String after = now.period();
        boolean alike = former.unit().equals(now.unit())
                || former.unit().isEmpty() != now.unit().isEmpty() && !isPart(former) && !isPart(now);
        return alike
                && isPlain(former)
                && isPlain(now)
                && before != null
                && after != null
                && Times.isBefore(before, after);
    }

    private static boolean isPart(Quantity number) {
        return number.unit().startsWith("%") || number.unit().startsWith("percent");
    }

    private static boolean isPlain(Quantity number) {
        return number.from() == null
                && number.upTo() == null
                && number.hedge() == Hedge.EXACT
                && number.direction() == Direction.NONE;
    }

    private static Quantity move(CodePointText text, Quantity former, Quantity now) {
        TextPositionSelector place = new TextPositionSelector(
                Math.min(former.place().start(), now.place().start()),
                Math.max(former.place().end(), now.place().end()));
        return new Quantity(
                now.value(),
                null,
                former.value(),
                now.unit().isEmpty() ? former.unit() : now.unit(),
                way(former.value(), now.value()),
                true,
                Hedge.EXACT,
                former.precision().min(now.precision()),
                null,
                now.period(),
                text.slice(place),
                place);
    }

    private static Direction way(BigDecimal former, BigDecimal now) {
        int sign = now.compareTo(former);
        return sign > 0 ? Direction.UP : sign < 0 ? Direction.DOWN : Direction.NONE;
    }
}
