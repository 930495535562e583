package org.claimdesk.analysis.quantity;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.analysis.date.Dates;
import org.claimdesk.analysis.word.Cardinals;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.DateMention;
import org.claimdesk.core.claim.Quantity;

/**
 * Finds the numbers a sentence states. Shares are percentages ("a fifth" is 20 %), multiples have the unit {@code times}, the two
 * sides of a score are two quantities in {@code score}, and a bare count has the noun it counts. Dates, times of day, ordinals
 * and numbers that only name something are left out.
 */
public final class Quantities {
    private Quantities() {}

    /** The quantities of one sentence of the text, in order, none overlapping another. */
    public static List<Quantity> in(CodePointText text, TextPositionSelector sentence) {
        Tokens tokens = Tokens.of(text.text(), text.toUtf16(sentence.start()), text.toUtf16(sentence.end()));
        if (!holdsFigures(tokens)) {
            return List.of();
        }
        Scene scene = new Scene(tokens, days(text, sentence, tokens));
        List<Figure> figures = new QuantityReader(scene).read();
        Telling telling = new Telling(scene);
        List<Quantity> quantities = new ArrayList<>(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            quantities.add(telling.quantity(text, figures, i));
        }
        return List.copyOf(quantities);
    }

    private static boolean holdsFigures(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (QuantityReader.mayBegin(tokens, i) && !tokens.isDash(i) && !isPlainArticle(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** An article that leads to no "a hundred" and no "a third". */
    private static boolean isPlainArticle(Tokens tokens, int index) {
        boolean article = tokens.is(index, "a") || tokens.is(index, "an");
        return article && Cardinals.at(tokens, index) == null && !Shares.isPart(tokens.get(index + 1));
    }

    private static List<Scene.Day> days(CodePointText text, TextPositionSelector sentence, Tokens tokens) {
        List<Scene.Day> days = new ArrayList<>();
        int token = 0;
        for (DateMention date : Dates.in(text, sentence, null)) {
            int start = text.toUtf16(date.place().start());
            int end = text.toUtf16(date.place().end());
            while (tokens.get(token).start() < start) {
                token++;
            }
            int first = token;
            while (token < tokens.size() && tokens.get(token).start() < end) {
                token++;
            }
            days.add(new Scene.Day(first, token));
        }
        return days;
    }
}
