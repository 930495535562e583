package org.claimdesk.analysis.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.DateMention;
import org.jspecify.annotations.Nullable;

/** Finds the dates and times a sentence states. */
public final class Dates {
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\p{L}\\p{N}.,])(?:1[5-9]|20)[0-9]{2}+(?![\\p{L}\\p{N}]|[.,][0-9])");

    private Dates() {}

    /**
     * The date mentions of one sentence of the text, in order.
     *
     * @param publishedOn the day relative dates are counted from; null leaves them unresolved
     */
    public static List<DateMention> in(
            CodePointText text, TextPositionSelector sentence, @Nullable LocalDate publishedOn) {
        List<DateMention> found = new ArrayList<>();
        Matcher year = YEAR.matcher(text.text()).region(text.toUtf16(sentence.start()), text.toUtf16(sentence.end()));
        while (year.find()) {
            LocalDate start = LocalDate.of(Integer.parseInt(year.group()), 1, 1);
            TextPositionSelector place = text.place(year.start(), year.end());
            found.add(new DateMention(start, start.plusYears(1).minusDays(1), false, year.group(), place));
        }
        return List.copyOf(found);
    }
}
