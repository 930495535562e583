package org.claimdesk.analysis.date;

import java.time.LocalDate;
import java.util.Map;
import org.claimdesk.analysis.word.Token;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads quarters and halves of a year: "Q1 2024", "the first quarter of 2023", "third-quarter", "the second half of last year". */
final class Quarters {
    private static final Map<String, Integer> ORDINALS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "final", 4);
    private static final WordSet FILLERS = WordSet.of("of", "in");

    private static final WordSet SEASONS = WordSet.of("spring", "summer", "autumn", "fall", "winter");

    private static final int YEAR_BEFORE_LASTS = 2;

    private final Context context;
    private final Tokens tokens;
    private final NamedYears years;

    Quarters(Context context) {
        this.context = context;
        this.tokens = context.tokens();
        this.years = new NamedYears(context);
    }

    @Nullable
    Found at(int index) {
        Token word = tokens.get(index);
        if (word.is("q")
                && word.capital()
                && tokens.isGlued(index + 1)
                && tokens.get(index + 1).isWhole(1)) {
            int quarter = tokens.get(index + 1).small();
            return quarter >= 1 && quarter <= 4 ? dated(index, index + 2, quarter) : null;
        }
        Integer ordinal = ORDINALS.get(word.text());
        int noun = tokens.isInnerDash(index + 1) ? index + 2 : index + 1;
        if (ordinal == null) {
            return null;
        }
        if (tokens.is(noun, "quarter")) {
            return dated(index, noun + 1, ordinal);
        }
        return ordinal <= 2 && tokens.is(noun, "half") ? half(index, noun + 1, ordinal) : null;
    }

    /** "last quarter" is read elsewhere; this is "last summer" and other seasons, whose days depend on where one stands. */
    @Nullable
    Found stepped(int index, int step) {
        boolean season = tokens.isIn(index + 1, SEASONS);
        return season && step != 0 ? Found.relative(index, index + 2, null) : null;
    }

    private Found dated(int first, int end, int quarter) {
        int year = yearAfter(end);
        if (year > 0) {
            return Found.absolute(first, endOfYear(end), Span.quarter(year, quarter));
        }
        Found named = years.at(first, end, stated -> Span.quarter(stated, quarter));
        if (named != null) {
            return named;
        }
        LocalDate published = context.publishedOn();
        return Found.relative(first, end, published == null ? null : nearest(first, published, quarter));
    }

    /** The latest such quarter that is over or has begun, or the next one in a sentence that looks ahead. */
    private Span nearest(int index, LocalDate published, int quarter) {
        int present = (published.getMonthValue() + 2) / 3;
        int past = quarter > present ? published.getYear() - 1 : published.getYear();
        int ahead = quarter < present ? published.getYear() + 1 : published.getYear();
        return Span.quarter(context.isFuture(index) ? ahead : past, quarter);
    }

    private @Nullable Found half(int first, int end, int half) {
        int year = yearAfter(end);
        if (year > 0) {
            return Found.absolute(first, endOfYear(end), half(year, half));
        }
        Found named = years.at(first, end, stated -> half(stated, half));
        if (named != null) {
            return named;
        }
        boolean ofTheYear = tokens.is(end, "of") && tokens.is(end + 1, "the") && tokens.is(end + 2, "year");
        return ofTheYear ? Found.relative(first, end + 3, present(half)) : null;
    }

    private static @Nullable Span half(int year, int half) {
        return Span.quarter(year, 2 * half - 1).through(Span.quarter(year, 2 * half));
    }

    /** The half of the year of writing; early in a year the one before may be meant. */
    private @Nullable Span present(int half) {
        LocalDate published = context.publishedOn();
        return published == null || published.getMonthValue() <= YEAR_BEFORE_LASTS
                ? null
                : half(published.getYear(), half);
    }

    private int yearAfter(int index) {
        Token year = tokens.get(tokens.isIn(index, FILLERS) ? index + 1 : index);
        return year.isWhole(4) && Years.isYear(year.small()) ? year.small() : -1;
    }

    private int endOfYear(int index) {
        return tokens.isIn(index, FILLERS) ? index + 2 : index + 1;
    }
}
