package org.claimdesk.analysis.date;

import java.time.LocalDate;
import org.claimdesk.analysis.date.CalendarWords.Unit;
import org.claimdesk.analysis.word.Cardinal;
import org.claimdesk.analysis.word.Cardinals;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads spans that are told by their end: "the year to March", "the three months through June 2025", "the week ended March 7". */
final class EndedSpans {
    private static final WordSet LINKS = WordSet.of("to", "through", "ended", "ending");
    private static final int LONGEST_COUNT = 4;

    private final Tokens tokens;

    EndedSpans(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The span that ends with a date; the date itself where it ends none. */
    Found of(Found end) {
        int unitAt = end.first() - 2;
        Unit unit = CalendarWords.UNITS.get(tokens.get(unitAt).text());
        if (end.clock() || unit == null || unit == Unit.WEEKEND || !tokens.isIn(end.first() - 1, LINKS)) {
            return end;
        }
        if (tokens.is(unitAt - 1, "the")) {
            return lasting(end, unitAt, 1, unit);
        }
        for (int first = unitAt - 1; first >= unitAt - LONGEST_COUNT; first--) {
            Cardinal count = tokens.is(first - 1, "the") ? Cardinals.at(tokens, first) : null;
            if (count != null && count.end() == unitAt) {
                return lasting(end, first, Steps.whole(count), unit);
            }
        }
        return end;
    }

    private static Found lasting(Found end, int first, int count, Unit unit) {
        return new Found(first, end.end(), span(end.span(), count, unit), end.relative(), false);
    }

    private static @Nullable Span span(@Nullable Span end, int count, Unit unit) {
        if (end == null || count < 1) {
            return null;
        }
        LocalDate after = end.end().plusDays(1);
        Span back = Steps.stretch(after, -1, count, unit);
        return back == null ? null : new Span(back.start(), end.end());
    }
}
