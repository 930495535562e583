package org.claimdesk.analysis.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Quantity;

/** Finds the numbers a sentence states. */
public final class Quantities {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}.,])[0-9]{1,30}+(?:,[0-9]{3})*+(?:\\.[0-9]{1,30})?+(?:\\s?+%)?+");

    private Quantities() {}

    /** The quantities of one sentence of the text, in order, each with its place in the text. */
    public static List<Quantity> in(CodePointText text, TextPositionSelector sentence) {
        List<Quantity> found = new ArrayList<>();
        Matcher number =
                NUMBER.matcher(text.text()).region(text.toUtf16(sentence.start()), text.toUtf16(sentence.end()));
        while (number.find()) {
            found.add(read(number.group(), text.place(number.start(), number.end())));
        }
        return List.copyOf(found);
    }

    private static Quantity read(String words, TextPositionSelector place) {
        String unit = words.endsWith("%") ? "%" : "";
        String digits = words.replace(",", "").replace("%", "").strip();
        return Quantity.of(new BigDecimal(digits), unit, words, place);
    }
}
