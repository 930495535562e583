package org.claimdesk.analysis.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Joins neighbouring dates: a weekday with its date, a time with its day, the two ends of a span, "since" with its start. */
final class Joins {
    private static final WordSet LINKS = WordSet.of("on", "at", ",", "by");
    private static final WordSet ENDS = WordSet.of("to", "until", "till", "through");
    /** "was put off in April to August 2020" tells of two times, no span. */
    private static final WordSet BEFORE_ONE_TIME = WordSet.of("in", "on", "for", "of", "by");

    private final Context context;
    private final Tokens tokens;

    Joins(Context context) {
        this.context = context;
        this.tokens = context.tokens();
    }

    List<Found> join(List<Found> found) {
        List<Found> joined = new ArrayList<>();
        for (Found date : found) {
            Found last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Found pair = last == null ? null : pair(last, date);
            if (pair == null) {
                joined.add(date);
            } else {
                joined.set(joined.size() - 1, pair);
            }
        }
        joined.replaceAll(this::since);
        joined.replaceAll(new EndedSpans(tokens)::of);
        return joined;
    }

    private @Nullable Found pair(Found first, Found second) {
        Found carried = carried(first, second);
        if (carried != null) {
            return carried;
        }
        if (isSpan(first, second) && first.span() == null && second.span() == null) {
            return new Found(first.first(), second.end(), null, first.relative() || second.relative(), false);
        }
        if (isSpan(first, second) && first.span() != null && second.span() != null) {
            Span span = through(first, second);
            return span == null
                    ? null
                    : new Found(first.first(), second.end(), span, first.relative() || second.relative(), false);
        }
        int gap = second.first() - first.end();
        boolean near =
                gap == 0 || (gap <= 2 && tokens.isIn(first.end(), LINKS) && tokens.isIn(second.first() - 1, LINKS));
        if (!near) {
            return null;
        }
        if (first.clock() != second.clock()) {
            Found day = first.clock() ? second : first;
            return new Found(first.first(), second.end(), day.span(), day.relative(), false);
        }
        return !first.clock() && isWeekdayOf(first, second) ? second.from(first.first()) : null;
    }

    /** "from May to July", told in March: each would be the nearest to the day of writing. */
    private @Nullable Span through(Found first, Found second) {
        Span from = first.span();
        Span to = second.span();
        if (from == null || to == null) {
            return null;
        }
        Span span = from.through(to);
        if (span != null || !first.relative() || !second.relative()) {
            return span;
        }
        boolean week =
                CalendarWords.WEEKDAYS.containsKey(tokens.get(first.first()).text());
        LocalDate start = week ? from.start().minusWeeks(1) : from.start().minusYears(1);
        return Span.day(start).through(to);
    }

    /** "Tuesday, September 1, 2015": the date knows better than the weekday. */
    private boolean isWeekdayOf(Found first, Found second) {
        return first.end() == first.first() + 1
                && CalendarWords.WEEKDAYS.containsKey(tokens.get(first.first()).text())
                && CalendarWords.MONTHS.containsKey(monthWord(second));
    }

    private String monthWord(Found date) {
        return tokens.get(date.first()).isWord()
                ? tokens.get(date.first()).text()
                : tokens.get(date.first() + 1).text();
    }

    private boolean isSpan(Found first, Found second) {
        if (first.clock() || second.clock() || second.first() - first.end() != 1) {
            return false;
        }
        boolean between = tokens.is(first.first() - 1, "between") && tokens.is(first.end(), "and");
        boolean from =
                tokens.is(first.first() - 1, "from") && (tokens.isIn(first.end(), ENDS) || tokens.isDash(first.end()));
        return between
                || from
                || tokens.is(first.end(), "until")
                || tokens.is(first.end(), "through")
                || isDatedDash(first, second);
    }

    /** "April to August 2020": the year of the end is the start's, or the one after it. */
    private @Nullable Found carried(Found first, Found second) {
        Span last = second.span();
        boolean dated = last != null && !second.relative() && CalendarWords.MONTHS.containsKey(monthWord(second));
        if (last == null || !dated || !first.relative() || !isSpan(first, second) && !isOpenSpan(first, second)) {
            return null;
        }
        int year = last.start().getYear();
        Span same = inYear(first, year);
        Span start = same != null && same.start().isAfter(last.start()) ? inYear(first, year - 1) : same;
        Span span = start == null ? null : start.through(last);
        return span == null ? null : Found.absolute(first.first(), second.end(), span);
    }

    /** A dash or a "to" alone parts the two ends. */
    private boolean isOpenSpan(Found first, Found second) {
        boolean next = second.first() - first.end() == 1;
        boolean to = tokens.is(first.end(), "to") && !tokens.isIn(first.first() - 1, BEFORE_ONE_TIME);
        return next && (to || tokens.isDash(first.end()));
    }

    /** "April", "Apr.", "1 April" or "April 1" in a year; null for any other date. */
    private @Nullable Span inYear(Found date, int year) {
        Integer month = CalendarWords.MONTHS.get(monthWord(date));
        int end = tokens.is(date.end() - 1, ".") ? date.end() - 1 : date.end();
        int length = end - date.first();
        if (month == null || length > 2) {
            return null;
        }
        if (length == 1) {
            return Span.month(year, month);
        }
        boolean dayFirst = tokens.get(date.first()).isNumber();
        return Span.day(
                year, month, tokens.get(dayFirst ? date.first() : end - 1).small());
    }

    private boolean isDatedDash(Found first, Found second) {
        return tokens.isDash(first.end()) && !first.relative() && !second.relative();
    }

    /** "since 2015" lasts until the day of writing. */
    private Found since(Found date) {
        if (!tokens.is(date.first() - 1, "since") || date.clock()) {
            return date;
        }
        LocalDate published = context.publishedOn();
        if (published == null || date.span() == null || date.span().start().isAfter(published)) {
            return date.from(date.first() - 1);
        }
        return Found.relative(date.first() - 1, date.end(), new Span(date.span().start(), published));
    }
}
