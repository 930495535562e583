package org.claimdesk.analysis.date;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.claimdesk.analysis.date.CalendarWords.Unit;
import org.claimdesk.analysis.word.Cardinal;
import org.jspecify.annotations.Nullable;

/** Counts days, weeks, months and years from a day. */
final class Steps {
    /** Further away than all of written history, a count of years means no calendar date. */
    private static final int FURTHEST = 5_000;

    private Steps() {}

    /** A count as a number of units, or -1 for halves and for what no calendar reaches. */
    static int whole(Cardinal count) {
        BigDecimal value = count.value();
        boolean whole = value.signum() > 0
                && value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(FURTHEST)) < 0;
        return whole ? value.intValue() : -1;
    }

    /** The calendar's unit so many steps from the one that holds the day. */
    static Span calendar(LocalDate day, int step, Unit unit) {
        return switch (unit) {
            case DAY -> Span.day(day.plusDays(step));
            case WEEK -> Span.week(day.plusWeeks(step));
            case WEEKEND -> weekend(day, step);
            case MONTH -> Span.monthOf(day.plusMonths(step));
            case QUARTER ->
                Span.quarter(
                        day.plusMonths(3L * step).getYear(),
                        (day.plusMonths(3L * step).getMonthValue() + 2) / 3);
            case YEAR -> Span.years(day.getYear() + step, day.getYear() + step);
            case DECADE -> years(day, step, 10, 0);
            case CENTURY -> years(day, step, 100, 1);
        };
    }

    private static Span years(LocalDate day, int step, int length, int first) {
        int start = Math.floorDiv(day.getYear() - first, length) * length + first + step * length;
        return Span.years(start, start + length - 1);
    }

    /** On a Monday "last weekend" ended yesterday; on a Sunday "this weekend" is today. */
    private static Span weekend(LocalDate day, int step) {
        LocalDate saturday = Span.week(day).start().plusDays(5).plusWeeks(step);
        return new Span(saturday, saturday.plusDays(1));
    }

    /** The unit that holds the day so many units back: of years the year, of days the day. */
    static @Nullable Span back(LocalDate day, int count, Unit unit) {
        if (count > day.getYear() && unit == Unit.YEAR || (unit == Unit.DECADE || unit == Unit.CENTURY) && count > 15) {
            return null;
        }
        return switch (unit) {
            case WEEKEND -> null;
            case DECADE, CENTURY ->
                Span.years(day.getYear() - count * length(unit), day.getYear() - count * length(unit));
            default -> calendar(day, -count, unit);
        };
    }

    /** From the day so many units back until the day, or from the day on. */
    static @Nullable Span stretch(LocalDate day, int step, int count, Unit unit) {
        if (count > 1_000) {
            return null;
        }
        LocalDate other = plus(day, (long) step * count, unit);
        return step < 0 ? new Span(other, day) : new Span(day, other);
    }

    private static LocalDate plus(LocalDate day, long count, Unit unit) {
        return switch (unit) {
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3 * count);
            case YEAR, DECADE, CENTURY -> day.plusYears(count * length(unit));
        };
    }

    private static int length(Unit unit) {
        return unit == Unit.CENTURY ? 100 : unit == Unit.DECADE ? 10 : 1;
    }
}
