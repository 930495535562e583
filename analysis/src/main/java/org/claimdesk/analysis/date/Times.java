package org.claimdesk.analysis.date;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.claimdesk.analysis.date.CalendarWords.Unit;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.Typescript;
import org.claimdesk.analysis.word.WordSet;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * A time in words, to be held against another: "in March 2020", "on Tuesday", "a year earlier", "per month". Two times differ
 * when no day is in both, or when they are rates or steps back of different length. What is left open differs from nothing.
 */
public final class Times {
    /** Any day; two months or weekdays by name differ whatever the day they are counted from. */
    private static final LocalDate SOME_DAY = LocalDate.of(2021, 6, 16);

    private static final WordSet OPEN_ENDED = WordSet.of("since", "until", "till", "by", "before", "after", "from");
    private static final WordSet EACH = WordSet.of("a", "an", "per", "each", "every");
    private static final WordSet BACK =
            WordSet.of("earlier", "ago", "previous", "prior", "preceding", "last", "before");

    private final Tokens tokens;
    private final String start;
    private final List<DateMention> dates;
    private final List<DateMention> named;

    private Times(String words) {
        CodePointText text = CodePointText.of(words);
        TextPositionSelector all = new TextPositionSelector(0, text.length());
        Typescript typescript = Typescript.of(text);
        this.tokens = Tokens.of(typescript, 0, typescript.length());
        this.start = OPEN_ENDED.contains(tokens.get(0).text()) ? tokens.get(0).text() : "";
        this.dates = Dates.in(text, all, null);
        this.named = isNamed() ? Dates.in(text, all, SOME_DAY) : List.of();
    }

    /** Whether two times are different ones beyond doubt. */
    public static boolean differ(String time, String other) {
        return new Times(time).differsFrom(new Times(other));
    }

    /** Whether all days of one time are before all of another, beyond doubt. */
    public static boolean isBefore(String time, String other) {
        Times one = new Times(time);
        Times two = new Times(other);
        boolean dated = one.isClosed() && two.isClosed() && isDated(one.dates) && isDated(two.dates);
        return dated && one.dates.stream().allMatch(date -> two.dates.stream().allMatch(each -> isBefore(date, each)));
    }

    private boolean isClosed() {
        return start.isEmpty();
    }

    private static boolean isBefore(DateMention one, DateMention other) {
        LocalDate end = one.end();
        LocalDate start = other.start();
        return end != null && start != null && end.isBefore(start);
    }

    private boolean differsFrom(Times other) {
        Unit rate = rate();
        Unit step = step();
        if (rate != null && other.rate() != null || step != null && other.step() != null) {
            return rate != other.rate() || step != other.step();
        }
        boolean apart = arePartedBy(dates, other.dates);
        return start.equals(other.start) && (apart || arePartedBy(named, other.named));
    }

    /** "per month", "a day". */
    private @Nullable Unit rate() {
        return tokens.size() == 2 && tokens.isIn(0, EACH)
                ? CalendarWords.UNITS.get(tokens.get(1).text())
                : null;
    }

    /** "a year earlier", "the previous month". */
    private @Nullable Unit step() {
        boolean back = words().anyMatch(i -> tokens.isIn(i, BACK));
        return !back || isNamed() || !dates.isEmpty() && isDated(dates)
                ? null
                : words().mapToObj(i -> CalendarWords.UNITS.get(tokens.get(i).text()))
                        .filter(unit -> unit != null)
                        .reduce((first, second) -> second)
                        .orElse(null);
    }

    private IntStream words() {
        return IntStream.range(0, tokens.size());
    }

    /** Whether it names a month, a weekday or a quarter. */
    private boolean isNamed() {
        return words().anyMatch(i -> CalendarWords.month(tokens.get(i)) > 0
                || CalendarWords.WEEKDAYS.containsKey(tokens.get(i).text())
                || tokens.is(i, "quarter")
                        && CalendarWords.ORDINALS.containsKey(tokens.get(i - 1).text()));
    }

    private static boolean isDated(List<DateMention> dates) {
        return !dates.isEmpty() && dates.stream().allMatch(date -> date.start() != null);
    }

    private static boolean arePartedBy(List<DateMention> one, List<DateMention> other) {
        return isDated(one)
                && isDated(other)
                && one.stream().noneMatch(date -> other.stream().anyMatch(each -> overlap(date, each)));
    }

    private static boolean overlap(DateMention one, DateMention other) {
        LocalDate start = one.start();
        LocalDate end = one.end();
        LocalDate otherStart = other.start();
        LocalDate otherEnd = other.end();
        return start == null
                || end == null
                || otherStart == null
                || otherEnd == null
                || !start.isAfter(otherEnd) && !end.isBefore(otherStart);
    }
}
