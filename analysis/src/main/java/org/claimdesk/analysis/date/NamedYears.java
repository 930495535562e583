package org.claimdesk.analysis.date;

import java.time.LocalDate;
import java.util.Map;
import org.claimdesk.analysis.word.Tokens;

/** Reads the year that a month, a quarter or a half of it belongs to by its place: "March last year", "June of this year". */
final class NamedYears {
    private static final Map<String, Integer> STEPS = Map.of("last", -1, "this", 0, "next", 1);

    private final Context context;
    private final Tokens tokens;

    NamedYears(Context context) {
        this.context = context;
        this.tokens = context.tokens();
    }

    /** The index after "last year", "of this year" or ", next year" that begins at an index; -1 when none does. */
    int end(int index) {
        int step = tokens.is(index, "of") || tokens.is(index, ",") ? index + 1 : index;
        return STEPS.containsKey(tokens.get(step).text()) && tokens.is(step + 1, "year") ? step + 2 : -1;
    }

    /** The year in the words that end at an index; -1 when the day of writing is not known. */
    int year(int end) {
        LocalDate published = context.publishedOn();
        int step = STEPS.getOrDefault(tokens.get(end - 2).text(), 0);
        return published == null ? -1 : published.getYear() + step;
    }
}
