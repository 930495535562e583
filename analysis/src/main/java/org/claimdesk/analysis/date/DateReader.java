package org.claimdesk.analysis.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.analysis.word.Token;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the dates among the tokens of a sentence. */
final class DateReader {
    /** Most words begin no date; one look-up tells. */
    private static final WordSet BEGINNINGS = CalendarWords.beginnings();

    private final Tokens tokens;
    private final AbsoluteDates absolute;
    private final RelativeDates relative;
    private final ClockTimes clocks;
    private final Years years;

    DateReader(Tokens tokens, @Nullable LocalDate publishedOn) {
        Context context = new Context(tokens, publishedOn);
        this.tokens = tokens;
        this.absolute = new AbsoluteDates(context);
        this.relative = new RelativeDates(context);
        this.clocks = new ClockTimes(tokens);
        this.years = new Years(tokens);
    }

    List<Found> read() {
        List<Found> found = new ArrayList<>();
        int index = 0;
        while (index < tokens.size()) {
            Found date = at(index);
            if (date != null) {
                found.add(date);
            }
            index = date == null ? index + 1 : date.end();
        }
        return found;
    }

    private @Nullable Found at(int index) {
        Token token = tokens.get(index);
        return switch (token.kind()) {
            case NUMBER -> atNumber(index);
            case WORD -> atWord(index);
            case MARK -> null;
        };
    }

    private @Nullable Found atNumber(int index) {
        Found date = absolute.atNumber(index);
        date = date != null ? date : clocks.atNumber(index);
        date = date != null ? date : years.at(index);
        return date != null ? date : relative.at(index);
    }

    private @Nullable Found atWord(int index) {
        if (!BEGINNINGS.contains(tokens.get(index).text())) {
            return null;
        }
        Found date = absolute.atMonth(index);
        date = date != null ? date : relative.at(index);
        date = date != null ? date : clocks.atWord(index);
        return date != null ? date : years.at(index);
    }
}
