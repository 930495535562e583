package org.claimdesk.analysis.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.claimdesk.analysis.date.CalendarWords.Unit;
import org.claimdesk.analysis.word.Cardinal;
import org.claimdesk.analysis.word.Cardinals;
import org.claimdesk.analysis.word.Token;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads dates that count from the day of writing: "yesterday", "on Tuesday", "last week", "two years ago", "the past decade". */
final class RelativeDates {
    private static final Map<String, Integer> DAYS = Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);
    private static final WordSet PARTS_OF_DAY = WordSet.of("morning", "afternoon", "evening", "night");
    private static final Map<String, Integer> STEPS =
            Map.of("last", -1, "previous", -1, "past", -1, "this", 0, "next", 1, "coming", 1);
    private static final WordSet STRETCHES = WordSet.of("last", "past", "previous", "next", "coming");
    private static final WordSet LASTING = WordSet.of("in", "over", "within", "during", "for");
    /** Names of days that stand for something else: newspapers, shops, massacres and sales. */
    private static final WordSet NAMED_AFTER_DAYS =
            WordSet.of("times", "post", "mirror", "mail", "telegraph", "express", "school");

    private static final WordSet FEASTS =
            WordSet.of("black", "good", "super", "ash", "bloody", "easter", "palm", "cyber", "fat", "holy");

    private static final WordSet EVERY = WordSet.of("every", "each", "any", "most");
    private static final WordSet PLACES = WordSet.of("first", "second", "third", "fourth");
    private static final WordSet AT_THE = WordSet.of("at", "on", "over", "during", "this");

    private final Context context;
    private final Tokens tokens;
    private final Quarters quarters;

    RelativeDates(Context context) {
        this.context = context;
        this.tokens = context.tokens();
        this.quarters = new Quarters(context);
    }

    @Nullable
    Found at(int index) {
        Token word = tokens.get(index);
        if (word.isWord()) {
            Found named = named(index, word);
            if (named != null) {
                return named;
            }
        }
        return counted(index);
    }

    private @Nullable Found named(int index, Token word) {
        if (DAYS.containsKey(word.text())) {
            boolean name = word.capital() && tokens.get(index - 1).capital();
            if (name) {
                return null;
            }
            return dayWord(index, DAYS.get(word.text()));
        }
        if (CalendarWords.WEEKDAYS.containsKey(word.text())) {
            return word.capital() ? weekday(index, CalendarWords.WEEKDAYS.get(word.text())) : null;
        }
        if (word.is("weekend") && tokens.is(index - 1, "the") && tokens.isIn(index - 2, AT_THE)) {
            return weekend(index);
        }
        Integer step = STEPS.get(word.text());
        return step != null ? stepped(index, step) : quarters.at(index);
    }

    /** "over the weekend": the latest that has begun, or the next one. */
    private Found weekend(int index) {
        LocalDate published = context.publishedOn();
        if (published == null) {
            return Found.relative(index, index + 1, null);
        }
        Span present = Steps.calendar(published, 0, Unit.WEEKEND);
        boolean begun = !present.start().isAfter(published);
        return Found.relative(
                index,
                index + 1,
                begun || context.isFuture(index) ? present : Steps.calendar(published, -1, Unit.WEEKEND));
    }

    private Found dayWord(int index, int step) {
        boolean dayBefore = tokens.is(index - 1, "before") || tokens.is(index - 1, "after");
        if (dayBefore && step != 0 && tokens.is(index - 2, "day")) {
            LocalDate today = context.publishedOn(); // "the day before yesterday"
            return Found.relative(index - 2, index + 1, today == null ? null : Span.day(today.plusDays(2L * step)));
        }
        boolean later = tokens.is(index - 1, "later") || tokens.is(index - 1, "earlier");
        int end = tokens.isIn(index + 1, PARTS_OF_DAY) ? index + 2 : index + 1;
        LocalDate published = context.publishedOn();
        return Found.relative(
                later ? index - 1 : index, end, published == null ? null : Span.day(published.plusDays(step)));
    }

    private @Nullable Found weekday(int index, DayOfWeek day) {
        if (tokens.isIn(index + 1, NAMED_AFTER_DAYS) && tokens.get(index + 1).capital()
                || tokens.isIn(index - 1, FEASTS)
                || tokens.isIn(index - 1, EVERY)) {
            return null;
        }
        if (tokens.isIn(index - 1, PLACES)) {
            return placed(index, day);
        }
        int end = tokens.isIn(index + 1, PARTS_OF_DAY) ? index + 2 : index + 1;
        return Found.relative(index, end, nearest(index, day));
    }

    /** "the first Monday of March 2025"; without a month nobody knows which Monday is the first. */
    private @Nullable Found placed(int index, DayOfWeek day) {
        Token month = tokens.get(index + 2);
        boolean named = tokens.is(index + 1, "of") || tokens.is(index + 1, "in");
        if (!named || !isMonth(month) || !month.capital()) {
            return null;
        }
        Token year = tokens.get(index + 3);
        boolean dated = year.isWhole(4) && Years.isYear(year.small());
        LocalDate published = context.publishedOn();
        Span span = dated
                ? Span.month(year.small(), CalendarWords.month(month))
                : published == null ? null : steppedName(published, 0, month);
        int place = CalendarWords.ORDINALS.getOrDefault(tokens.get(index - 1).text(), -1);
        Span placed = span == null ? null : Span.day(span.start().with(TemporalAdjusters.dayOfWeekInMonth(place, day)));
        return dated ? Found.absolute(index - 1, index + 4, placed) : Found.relative(index - 1, index + 3, placed);
    }

    private @Nullable Span nearest(int index, DayOfWeek day) {
        LocalDate published = context.publishedOn();
        if (published == null) {
            return null;
        }
        return Span.day(published.with(
                context.isFuture(index) ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)));
    }

    /** "last week", "next Tuesday", "this morning", "last March", "the past three years". */
    private @Nullable Found stepped(int index, int step) {
        Token next = tokens.get(index + 1);
        if (tokens.isIn(index + 1, PARTS_OF_DAY) && step <= 0) {
            return dayPart(index, next.is("night") ? step : 0);
        }
        Unit unit = CalendarWords.UNITS.get(next.text());
        if (unit != null && !next.text().endsWith("s")) {
            if (tokens.is(index, "next") && tokens.is(index - 1, "the") && unit != Unit.WEEKEND) {
                return afterThe(index, unit);
            }
            return isSingleStretch(index, unit)
                    ? stretch(index, step, 1, unit, index + 2)
                    : unitStep(index, step, unit);
        }
        if (next.capital() && (CalendarWords.WEEKDAYS.containsKey(next.text()) || isMonth(next))) {
            return steppedName(index, step, next);
        }
        Found quarter = step == 0 ? null : quarters.stepped(index, step);
        return quarter != null || !STRETCHES.contains(tokens.get(index).text()) ? quarter : countedStretch(index, step);
    }

    /** "the past year" is the twelve months up to now, "last year" the calendar's. */
    private boolean isSingleStretch(int index, Unit unit) {
        boolean upToNow = tokens.is(index, "past") || (tokens.is(index, "last") && tokens.is(index - 1, "the"));
        return upToNow && unit != Unit.WEEKEND && unit != Unit.QUARTER;
    }

    /** "over the next year" counts from now; "the next day" comes after what is told, whenever that was. */
    private Found afterThe(int index, Unit unit) {
        return tokens.isIn(index - 2, LASTING)
                ? stretch(index, 1, 1, unit, index + 2)
                : Found.relative(index, index + 2, null);
    }

    private static boolean isMonth(Token token) {
        return CalendarWords.MONTHS.containsKey(token.text()) && (token.text().length() > 3 || token.is("may"));
    }

    private Found dayPart(int index, int step) {
        LocalDate published = context.publishedOn();
        return Found.relative(index, index + 2, published == null ? null : Span.day(published.plusDays(step)));
    }

    private Found steppedName(int index, int step, Token name) {
        LocalDate published = context.publishedOn();
        return Found.relative(index, index + 2, published == null ? null : steppedName(published, step, name));
    }

    private Span steppedName(LocalDate published, int step, Token name) {
        DayOfWeek day = CalendarWords.WEEKDAYS.get(name.text());
        if (day != null) {
            LocalDate inWeek = Span.week(published).start().with(TemporalAdjusters.nextOrSame(day));
            return Span.day(
                    step < 0
                            ? published.with(TemporalAdjusters.previous(day))
                            : step > 0 ? published.with(TemporalAdjusters.next(day)) : inWeek);
        }
        int month = CalendarWords.month(name);
        int present = published.getMonthValue();
        int year = published.getYear() + (step < 0 && month >= present ? -1 : step > 0 && month <= present ? 1 : 0);
        return Span.month(year, month);
    }

    private Found unitStep(int index, int step, Unit unit) {
        boolean earlier = tokens.is(index - 1, "earlier") || tokens.is(index - 1, "later");
        LocalDate published = context.publishedOn();
        boolean anchored = !tokens.is(index, "previous");
        Span span = published == null || !anchored ? null : Steps.calendar(published, step, unit);
        return Found.relative(earlier ? index - 1 : index, index + 2, span);
    }

    /** "the past three years", "the next five days". */
    private @Nullable Found countedStretch(int index, int step) {
        Cardinal count = Cardinals.at(tokens, index + 1);
        int few = tokens.is(index + 1, "few") || tokens.is(index + 1, "several") ? index + 2 : -1;
        int unitAt = count == null ? few : count.end();
        Unit unit =
                unitAt < 0 ? null : CalendarWords.UNITS.get(tokens.get(unitAt).text());
        if (unit == null) {
            return null;
        }
        int number = count == null || count.vague() ? -1 : Steps.whole(count);
        return stretch(index, step, number, unit, unitAt + 1);
    }

    private Found stretch(int index, int step, int number, Unit unit, int end) {
        LocalDate published = context.publishedOn();
        return Found.relative(
                index, end, published == null || number < 0 ? null : Steps.stretch(published, step, number, unit));
    }

    /** "two years ago", "a week earlier"; what a story's "earlier" counts from cannot be told. */
    private @Nullable Found counted(int index) {
        boolean one = tokens.is(index, "a") || tokens.is(index, "an");
        Cardinal count = Cardinals.at(tokens, index);
        int unitAt = count != null ? count.end() : one || isFew(index) ? index + 1 : -1;
        Unit unit =
                unitAt < 0 ? null : CalendarWords.UNITS.get(tokens.get(unitAt).text());
        String way = unit == null ? "" : tokens.get(unitAt + 1).text();
        if (unit == null || !(way.equals("ago") || way.equals("earlier") || way.equals("later"))) {
            return null;
        }
        int number = count == null ? (one ? 1 : -1) : count.vague() ? -1 : Steps.whole(count);
        LocalDate published = context.publishedOn();
        if (one && tokens.is(index - 1, "half")) { // "half a year ago"
            boolean year = unit == Unit.YEAR && way.equals("ago");
            Span half = year && published != null ? Steps.back(published, 6, Unit.MONTH) : null;
            return Found.relative(index - 1, unitAt + 2, half);
        }
        boolean known = way.equals("ago") && number > 0;
        return Found.relative(
                index, unitAt + 2, published == null || !known ? null : Steps.back(published, number, unit));
    }

    private boolean isFew(int index) {
        return tokens.is(index, "several") || tokens.is(index, "few");
    }
}
