package org.claimdesk.analysis.date;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntFunction;
import org.claimdesk.analysis.word.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the year that a month, a quarter or a half of it belongs to by its place: "March last year", "June of this year". */
final class NamedYears {
    private static final Map<String, Integer> STEPS = Map.of("last", -1, "this", 0, "next", 1);

    private final Context context;
    private final Tokens tokens;

    NamedYears(Context context) {
        this.context = context;
        this.tokens = context.tokens();
    }

    /**
     * A part of the year that "last year", "of this year" or ", next year" at an index says; null when no such words stand
     * there.
     *
     * @param first index of the first word of the part
     * @param ofYear the part of a year
     */
    @Nullable
    Found at(int first, int index, IntFunction<@Nullable Span> ofYear) {
        int word = tokens.is(index, "of") || tokens.is(index, ",") ? index + 1 : index;
        Integer step = STEPS.get(tokens.get(word).text());
        if (step == null || !tokens.is(word + 1, "year")) {
            return null;
        }
        LocalDate published = context.publishedOn();
        return Found.relative(first, word + 2, published == null ? null : ofYear.apply(published.getYear() + step));
    }
}
