package org.claimdesk.analysis.date;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimdesk.analysis.word.Cardinals;
import org.claimdesk.analysis.word.Ordinals;
import org.claimdesk.analysis.word.Token;
import org.claimdesk.analysis.word.WordSet;

/** The names English gives to months, weekdays and stretches of time. */
public final class CalendarWords {
    static final Map<String, Integer> MONTHS = months();
    static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
    /** Abbreviations that are words of their own; they need a number beside them. */
    static final WordSet SHORT_MONTHS =
            WordSet.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");
    /** Months that are other words too; without a day or year they need a preposition before them. */
    static final WordSet DOUBTFUL_MONTHS = WordSet.of("may", "march", "august");

    static final Map<String, Integer> ORDINALS = Ordinals.PLACES;
    static final WordSet ORDINAL_ENDINGS = WordSet.of("st", "nd", "rd", "th");
    static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("day", Unit.DAY),
            Map.entry("days", Unit.DAY),
            Map.entry("week", Unit.WEEK),
            Map.entry("weeks", Unit.WEEK),
            Map.entry("weekend", Unit.WEEKEND),
            Map.entry("month", Unit.MONTH),
            Map.entry("months", Unit.MONTH),
            Map.entry("quarter", Unit.QUARTER),
            Map.entry("quarters", Unit.QUARTER),
            Map.entry("year", Unit.YEAR),
            Map.entry("years", Unit.YEAR),
            Map.entry("decade", Unit.DECADE),
            Map.entry("decades", Unit.DECADE),
            Map.entry("century", Unit.CENTURY),
            Map.entry("centuries", Unit.CENTURY));

    enum Unit {
        DAY,
        WEEK,
        WEEKEND,
        MONTH,
        QUARTER,
        YEAR,
        DECADE,
        CENTURY
    }

    private CalendarWords() {}

    /** Whether a word in lower case names a day of the week or a month. */
    public static boolean isDayOrMonth(String word) {
        return WEEKDAYS.containsKey(word) || MONTHS.containsKey(word);
    }

    /** The month a word names, from 1; 0 for any other word. */
    static int month(Token word) {
        return MONTHS.getOrDefault(word.text(), 0);
    }

    /** The words a date may begin with. */
    static WordSet beginnings() {
        Set<String> words = new HashSet<>(Cardinals.beginnings());
        words.addAll(MONTHS.keySet());
        words.addAll(WEEKDAYS.keySet());
        words.addAll(ORDINALS.keySet());
        words.addAll(Set.of(
                "today",
                "tonight",
                "yesterday",
                "tomorrow",
                "last",
                "previous",
                "past",
                "this",
                "next",
                "coming",
                "weekend",
                "noon",
                "midnight",
                "q",
                "final"));
        return WordSet.copyOf(words);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        List<String> names = List.of(
                "january",
                "february",
                "march",
                "april",
                "may",
                "june",
                "july",
                "august",
                "september",
                "october",
                "november",
                "december");
        for (String name : names) {
            months.put(name, names.indexOf(name) + 1);
            months.put(name.substring(0, 3), names.indexOf(name) + 1);
        }
        months.put("sept", 9);
        return Map.copyOf(months);
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> weekdays = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            weekdays.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        return Map.copyOf(weekdays);
    }
}
