package org.claimdesk.formats.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day a date or date-time states, as its writer saw it: no change of time zone. */
public final class Dates {
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?:[T ,]+\\d{1,2}[:.h]?\\d{2}.*|[+-]\\d\\d:\\d\\d|Z)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4})\\b.*");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:\\p{L}+\\.?,?\\s+)?(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b.*");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})\\b.*");
    private static final int MONTHS_IN_A_YEAR = 12;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LONGEST = 100;

    private Dates() {}

    /** Null when the text states no day that ever was. */
    public static @Nullable LocalDate parse(String text) {
        String date = text.strip();
        if (date.length() > LONGEST) {
            return null;
        }
        Matcher iso = ISO.matcher(date);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(3)), iso.group(4));
        }
        Matcher numbers = NUMBERS.matcher(date);
        if (numbers.matches()) {
            return numbers(numbers);
        }
        Matcher dayFirst = DAY_FIRST.matcher(date);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(date);
        return monthFirst.matches() ? day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2)) : null;
    }

    /** "5.4.2019" is in April; "5/4/2019" is, or in May, and no day is made of it. */
    private static @Nullable LocalDate numbers(Matcher date) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        boolean dots = date.group(2).equals(".");
        boolean open = first <= MONTHS_IN_A_YEAR && second <= MONTHS_IN_A_YEAR && first != second;
        if (open && !dots) {
            return null;
        }
        boolean dayFirst = dots || second <= MONTHS_IN_A_YEAR;
        return dayFirst ? day(date.group(4), second, date.group(1)) : day(date.group(4), first, date.group(3));
    }

    private static int month(String name) {
        return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    private static @Nullable LocalDate day(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
