package org.claimdesk.analysis.quantity;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.analysis.date.Dates;
import org.claimdesk.analysis.word.Cardinals;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.Typescript;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Quantity;

/**
 * Finds the numbers a sentence states. Shares are percentages ("a fifth" is 20 %), multiples have the unit {@code times}, the two
 * sides of a score are two quantities in {@code score}, places in an order have the unit {@code rank}, and a bare count has the
 * noun it counts. Dates, times of day, other ordinals and numbers that only name something are left out.
 */
public final class Quantities {
    private Quantities() {}

    /** The quantities of a single sentence of the text, in order, none overlapping another. */
    public static List<Quantity> in(CodePointText text, TextPositionSelector sentence) {
        Typescript alone = Typescript.of(text, sentence);
        Tokens tokens = Tokens.of(alone, 0, alone.length());
        return in(alone, tokens, Dates.of(tokens, null));
    }

    /** The quantities of a sentence whose dates are read, in order, none overlapping another. */
    public static List<Quantity> in(Typescript text, Tokens tokens, Dates dates) {
        if (!holdsFigures(tokens)) {
            return List.of();
        }
        Scene scene = new Scene(tokens, dates.stretches());
        List<Figure> figures = new QuantityReader(scene).read();
        Telling telling = new Telling(scene);
        List<Quantity> quantities = new ArrayList<>(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            quantities.add(telling.quantity(text, figures, i));
        }
        return quantities;
    }

    private static boolean holdsFigures(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (QuantityReader.mayBegin(tokens, i) && !tokens.isDash(i) && !isPlainArticle(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** An article that leads to no "a hundred", no "a third" and no "a year". */
    private static boolean isPlainArticle(Tokens tokens, int index) {
        boolean article = tokens.is(index, "a") || tokens.is(index, "an");
        return article
                && Cardinals.at(tokens, index) == null
                && !Shares.isPart(tokens.get(index + 1))
                && !Durations.mayFollow(tokens, index);
    }
}
