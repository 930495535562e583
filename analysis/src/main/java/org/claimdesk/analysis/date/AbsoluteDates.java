package org.claimdesk.analysis.date;

import java.time.LocalDate;
import org.claimdesk.analysis.word.Cardinals;
import org.claimdesk.analysis.word.Token;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads dates that name a month or stand in figures. */
final class AbsoluteDates {
    private static final WordSet MONTH_PREPOSITIONS = WordSet.of(
            "in", "since", "until", "till", "by", "last", "next", "this", "of", "during", "early", "late", "mid",
            "from", "to", "through", "before", "after", "every", "between", "and", "for");

    private static final WordSet PARTS = WordSet.of("%", "percent", "pct", "per", "degrees");
    private static final WordSet PEOPLE = WordSet.of("people", "men", "women", "children", "more", "of");
    private static final int SHORTEST_PLURAL = 4;

    /** So many days, or months, from the day of writing nobody names the year. */
    private static final int SOON = 70;

    private static final int CLOSE = 2;

    private final Context context;
    private final Tokens tokens;
    private final NamedYears years;

    AbsoluteDates(Context context) {
        this.context = context;
        this.tokens = context.tokens();
        this.years = new NamedYears(context);
    }

    /** The date that begins with a number, or null: "5 January 2021", "2021-01-05", "1/5/2021". */
    @Nullable
    Found atNumber(int index) {
        Found numeric = inFigures(index);
        return numeric != null ? numeric : dayThenMonth(index);
    }

    /** The date that begins with a month's name, or null. */
    @Nullable
    Found atMonth(int index) {
        Token word = tokens.get(index);
        if (!isMonth(index)) {
            return null;
        }
        int month = CalendarWords.month(word);
        int next = afterDot(index);
        int day = dayAt(next);
        if (day > 0 && !isCounted(index - 1, next + 1)) {
            return monthThenDay(index, month, next);
        }
        int year = yearAt(afterFiller(next));
        if (year > 0) {
            return Found.absolute(index, afterFiller(next) + 1, Span.month(year, month));
        }
        Found months = months(index, month, next);
        if (months != null) {
            return months;
        }
        Found named = years.at(index, next, stated -> Span.month(stated, month));
        if (named != null) {
            return named;
        }
        return standsAlone(index) ? Found.relative(index, next, nearestMonth(index, month)) : null;
    }

    /** "January-March", without a year. */
    private @Nullable Found months(int index, int month, int dash) {
        int last = dash + 1;
        int end = afterDot(last);
        if (!tokens.isInnerDash(dash) || !isMonth(last) || yearAt(end) > 0 || dayAt(end) > 0) {
            return null;
        }
        int lastMonth = CalendarWords.month(tokens.get(last));
        Span until = nearestMonth(index, lastMonth);
        Span from = until == null ? null : Span.month(until.start().getYear() - (month > lastMonth ? 1 : 0), month);
        return Found.relative(index, end, from == null || until == null ? null : from.through(until));
    }

    /** "In May 12 people died", "in May 12 schools closed", but "on May 12 people gathered" */
    private boolean isCounted(int preposition, int noun) {
        String word = tokens.get(noun).text();
        boolean many = PEOPLE.contains(word) || word.endsWith("s") && word.length() > SHORTEST_PLURAL;
        return tokens.is(preposition, "in")
                && tokens.get(noun).isWord()
                && !tokens.get(noun).capital()
                && many;
    }

    private boolean isMonth(int index) {
        return tokens.get(index).capital()
                && CalendarWords.MONTHS.containsKey(tokens.get(index).text());
    }

    private boolean standsAlone(int index) {
        String word = tokens.get(index).text();
        boolean whole = word.length() > 3 && !word.equals("sept") || word.equals("may");
        return opensMonths(index)
                || whole
                        && (!CalendarWords.DOUBTFUL_MONTHS.contains(word)
                                || tokens.isIn(index - 1, MONTH_PREPOSITIONS));
    }

    /** "Apr-Aug 2020", "Jan. to Nov. 2020". */
    private boolean opensMonths(int index) {
        int link = afterDot(index);
        boolean linked = tokens.isDash(link) || tokens.is(link, "to");
        return linked && isMonth(link + 1) && yearAt(afterDot(link + 1)) > 0;
    }

    /** "January 5", "January 5, 2021", "Jan. 5–7", "May 17,2020" (which reads as one number and a year behind a comma). */
    private Found monthThenDay(int index, int month, int at) {
        int day = dayAt(at);
        int end = afterOrdinal(at);
        boolean counted =
                tokens.is(end, "and") && tokens.get(afterOrdinal(end + 1)).isWord(); // "May 3 and 4 more died"
        int last = counted ? -1 : lastDay(index, end, day);
        if (last > day) {
            end = afterOrdinal(end + 1);
        }
        int year = yearAt(tokens.is(end, ",") ? end + 1 : end);
        int yearEnd = tokens.is(end, ",") ? end + 2 : end + 1;
        return dated(index, year > 0 ? yearEnd : end, year, month, day, Math.max(day, last));
    }

    /** The end of "3-5", "3 to 5", "between 3 and 5" or "3 and 4", which are neighbours; below 0 where no second day follows. */
    private int lastDay(int first, int link, int day) {
        boolean between = tokens.is(first - 1, "between") && tokens.is(link, "and");
        if (between || tokens.isDash(link) || tokens.is(link, "to")) {
            return dayAt(link + 1);
        }
        return tokens.is(link, "and") && dayAt(link + 1) == day + 1 ? day + 1 : -1;
    }

    private @Nullable Found dayThenMonth(int index) {
        int day = dayAt(index);
        int at = day < 0 ? index : afterOrdinal(index);
        int last = day > 0 ? lastDay(index, at, day) : -1;
        if (last < 0 && tokens.is(at, "and") && tokens.is(index - 1, "on")) {
            return besides(index, day, at);
        }
        int month = last > day ? afterOrdinal(at + 1) : at;
        month = tokens.is(month, "of") ? month + 1 : month;
        if (day < 0 || !isMonth(month)) {
            return null;
        }
        int end = afterDot(month);
        int year = yearAt(tokens.is(end, ",") ? end + 1 : end);
        int yearEnd = tokens.is(end, ",") ? end + 2 : end + 1;
        int number = CalendarWords.month(tokens.get(month));
        return dated(index, year > 0 ? yearEnd : end, year, number, day, Math.max(day, last));
    }

    /** The first of "on 3 and 10 May"; null where no day and month follow. */
    private @Nullable Found besides(int index, int day, int and) {
        Found other = dayAt(and + 1) > day ? dayThenMonth(and + 1) : null;
        if (other == null) {
            return null;
        }
        LocalDate same = other.span() == null ? null : other.span().start();
        Span span = same == null ? null : Span.day(same.getYear(), same.getMonthValue(), day);
        return other.relative() ? Found.relative(index, and, span) : Found.absolute(index, and, span);
    }

    private Found dated(int first, int end, int year, int month, int day, int lastDay) {
        if (year > 0) {
            return Found.absolute(first, end, span(year, month, day, lastDay));
        }
        LocalDate published = context.publishedOn();
        Found named = years.at(first, end, stated -> span(stated, month, day, lastDay));
        if (named != null) {
            return named;
        }
        Span nearest = published == null ? null : nearest(first, published, month, day, lastDay);
        return Found.relative(first, end, nearest);
    }

    private @Nullable Span nearest(int index, LocalDate published, int month, int day, int lastDay) {
        Span past = nearest(published, month, day, lastDay, false);
        Span ahead = nearest(published, month, day, lastDay, true);
        boolean justPast = past != null && !past.end().isBefore(published.minusDays(SOON));
        boolean soon = ahead != null && !ahead.start().isAfter(published.plusDays(SOON));
        return isAhead(index, justPast, soon) ? ahead : past;
    }

    /** What lies close by is meant, unless a verb before it tells of the past; of the rest the sentence decides. */
    private boolean isAhead(int index, boolean justPast, boolean soon) {
        boolean future = context.isFuture(index);
        return soon == justPast ? future : soon && (future || !context.followsPastVerb(index));
    }

    private static @Nullable Span nearest(LocalDate published, int month, int day, int lastDay, boolean future) {
        // Leap days come round every four years, or after eight.
        for (int years = 0; years <= 8; years++) {
            Span span = span(published.getYear() + (future ? years : -years), month, day, lastDay);
            if (span != null
                    && (future ? !span.end().isBefore(published) : !span.start().isAfter(published))) {
                return span;
            }
        }
        return null;
    }

    private static @Nullable Span span(int year, int month, int day, int lastDay) {
        Span first = Span.day(year, month, day);
        Span last = Span.day(year, month, lastDay);
        return first == null || last == null ? null : first.through(last);
    }

    private @Nullable Span nearestMonth(int index, int month) {
        LocalDate published = context.publishedOn();
        if (published == null) {
            return null;
        }
        int year = published.getYear();
        int ahead = Math.floorMod(month - published.getMonthValue(), 12);
        if (ahead == 0 ? context.isFuture(index) : isAhead(index, ahead >= 12 - CLOSE, ahead <= CLOSE)) {
            return Span.month(month < published.getMonthValue() ? year + 1 : year, month);
        }
        return Span.month(month > published.getMonthValue() ? year - 1 : year, month);
    }

    /** "2021-01-05" and "1/13/2021"; of "1/5/2021" nobody can tell which is the month. */
    private @Nullable Found inFigures(int index) {
        if (isNineEleven(index)) {
            return Found.absolute(index, index + 3, Span.day(2001, 9, 11));
        }
        boolean parted = tokens.isGlued(index + 1)
                && tokens.isGlued(index + 2)
                && tokens.isGlued(index + 3)
                && tokens.isGlued(index + 4);
        if (!parted || !tokens.is(index + 1, tokens.get(index + 3).text())) {
            return null;
        }
        int first = tokens.get(index).small();
        int second = tokens.get(index + 2).small();
        int third = tokens.get(index + 4).small();
        if (tokens.isDash(index + 1) && tokens.get(index).isWhole(4) && second <= 12) {
            Span day = Years.isYear(first) ? Span.day(first, second, third) : null;
            return day == null ? null : Found.absolute(index, index + 5, day);
        }
        if (!tokens.is(index + 1, "/") || !tokens.get(index + 4).isWhole(4) || !Years.isYear(third)) {
            return null;
        }
        return Found.absolute(index, index + 5, slashed(first, second, third));
    }

    /** The one date that English names by its figures. */
    private boolean isNineEleven(int index) {
        boolean named = tokens.is(index, "9") && tokens.is(index + 1, "/") && tokens.is(index + 2, "11");
        return named
                && !tokens.isGlued(index)
                && tokens.isGlued(index + 1)
                && tokens.isGlued(index + 2)
                && !tokens.is(index + 3, "/");
    }

    private static @Nullable Span slashed(int first, int second, int year) {
        if (first == second || second > 12) {
            return Span.day(year, first, second);
        }
        return first > 12 ? Span.day(year, second, first) : null;
    }

    private int dayAt(int index) {
        Token token = tokens.get(index);
        int day = token.isWhole(1) || token.isWhole(2) ? token.small() : -1;
        boolean scaled = Cardinals.scale(tokens.get(index + 1).text()) != null || tokens.isIn(index + 1, PARTS);
        return day >= 1 && day <= 31 && !scaled ? day : -1;
    }

    private int afterOrdinal(int day) {
        return tokens.isGlued(day + 1) && tokens.isIn(day + 1, CalendarWords.ORDINAL_ENDINGS) ? day + 2 : day + 1;
    }

    private int yearAt(int index) {
        Token token = tokens.get(index);
        return token.isWhole(4) && Years.isYear(token.small()) ? token.small() : -1;
    }

    private int afterDot(int month) {
        boolean dotted = tokens.is(month + 1, ".")
                && tokens.isGlued(month + 1)
                && CalendarWords.SHORT_MONTHS.contains(tokens.get(month).text());
        return dotted ? month + 2 : month + 1;
    }

    private int afterFiller(int index) {
        return tokens.is(index, "of") || (tokens.is(index, ",") && yearAt(index + 1) > 0) ? index + 1 : index;
    }
}
