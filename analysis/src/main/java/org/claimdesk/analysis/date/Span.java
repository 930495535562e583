package org.claimdesk.analysis.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Days from the first to the last, both inclusive. */
record Span(LocalDate start, LocalDate end) {
    static Span day(LocalDate day) {
        return new Span(day, day);
    }

    /** The day, or null when the month has no such day or the year none. */
    static @Nullable Span day(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? day(LocalDate.of(year, month, day)) : null;
    }

    static Span month(int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        return new Span(whole.atDay(1), whole.atEndOfMonth());
    }

    static Span years(int first, int last) {
        return new Span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    static Span quarter(int year, int quarter) {
        return new Span(month(year, 3 * quarter - 2).start, month(year, 3 * quarter).end);
    }

    /** The week from Monday to Sunday that holds the day. */
    static Span week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Span(monday, monday.plusDays(6));
    }

    static Span monthOf(LocalDate day) {
        return month(day.getYear(), day.getMonthValue());
    }

    /** From this span's first day to the other's last, or null when that isn't forward. */
    @Nullable
    Span through(Span last) {
        return last.end.isBefore(start) ? null : new Span(start, last.end);
    }
}
