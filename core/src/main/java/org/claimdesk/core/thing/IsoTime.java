package org.claimdesk.core.thing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Instants as texts, just as {@link Instant#toString} writes and {@link Instant#parse} reads them. Every record has several, and the
 * JDK's formatter costs more than all the rest of reading one; so what a desk writes, whole seconds or milliseconds of the
 * years 1000 to 9999, goes without it.
 */
public final class IsoTime {
    private static final int DAY = 86_400;
    private static final int MILLI = 1_000_000;
    /** {@code 2026-05-11T08:03:00Z} */
    private static final int TO_SECONDS = 20;
    /** {@code 2026-05-11T08:03:00.123Z} */
    private static final int TO_MILLIS = 24;

    private static final String SHAPE = "0000-00-00T00:00:00.000";

    private IsoTime() {}

    public static String of(Instant at) {
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(at.getEpochSecond(), (long) DAY));
        if (at.getNano() % MILLI != 0 || day.getYear() < 1000 || day.getYear() > 9999) {
            return at.toString();
        }
        int second = Math.floorMod(at.getEpochSecond(), DAY);
        StringBuilder text = new StringBuilder(TO_MILLIS).append(day.getYear());
        two(text.append('-'), day.getMonthValue());
        two(text.append('-'), day.getDayOfMonth());
        two(text.append('T'), second / 3600);
        two(text.append(':'), second / 60 % 60);
        two(text.append(':'), second % 60);
        int millis = at.getNano() / MILLI;
        if (millis != 0) {
            two(text.append('.').append((char) ('0' + millis / 100)), millis % 100);
        }
        return text.append('Z').toString();
    }

    private static void two(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    /** Throws {@link java.time.DateTimeException} for what is no instant. */
    public static Instant parse(String text) {
        if (!isUsual(text)) {
            return Instant.parse(text);
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            return Instant.parse(text);
        }
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                .toEpochDay();
        long millis = text.length() == TO_MILLIS ? number(text, 20, 23) : 0;
        return Instant.ofEpochSecond(day * DAY + hour * 3600 + minute * 60 + second, millis * MILLI);
    }

    private static boolean isUsual(String text) {
        int end = text.length() - 1;
        if (end + 1 != TO_SECONDS && end + 1 != TO_MILLIS || text.charAt(end) != 'Z') {
            return false;
        }
        for (int i = 0; i < end; i++) {
            char shape = SHAPE.charAt(i);
            char c = text.charAt(i);
            if (shape == '0' ? c < '0' || c > '9' : c != shape) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
