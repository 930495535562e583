package org.claimdesk.analysis.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.analysis.word.Stretch;
import org.claimdesk.analysis.word.Tokens;
import org.claimdesk.analysis.word.Typescript;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates and times of day a sentence states. "On Tuesday" is the last such day up to the day of writing, or the next
 * one in a sentence that looks ahead. What cannot be resolved ("a year earlier", a time without a day, anything relative in an
 * article without a date) is mentioned without days.
 */
public final class Dates {
    /** Steps of years and months from a day outside of written history would leave the calendar. */
    private static final int LAST_YEAR = 9_999;

    private final Tokens tokens;
    private final @Nullable LocalDate publishedOn;
    /** Not yet joined with their neighbours. */
    private final List<Found> found;

    private Dates(Tokens tokens, @Nullable LocalDate publishedOn) {
        this.tokens = tokens;
        this.publishedOn = publishedOn;
        this.found = new DateReader(tokens, publishedOn).read();
    }

    /**
     * Reads the tokens of one sentence.
     *
     * @param publishedOn the day relative dates are counted from; null leaves them unresolved
     */
    public static Dates of(Tokens tokens, @Nullable LocalDate publishedOn) {
        boolean known = publishedOn != null && publishedOn.getYear() >= 1 && publishedOn.getYear() <= LAST_YEAR;
        return new Dates(tokens, known ? publishedOn : null);
    }

    /**
     * The date mentions of a single sentence of the text, in order, none overlapping another.
     *
     * @param publishedOn the day relative dates are counted from; null leaves them unresolved
     */
    public static List<DateMention> in(
            CodePointText text, TextPositionSelector sentence, @Nullable LocalDate publishedOn) {
        Typescript alone = Typescript.of(text, sentence);
        return of(Tokens.of(alone, 0, alone.length()), publishedOn).mentions(alone);
    }

    /** The date mentions in order, none overlapping another. */
    public List<DateMention> mentions(Typescript text) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<DateMention> mentions = new ArrayList<>(found.size());
        for (Found date : joined(found, publishedOn)) {
            mentions.add(mention(text, date));
        }
        return mentions;
    }

    /** Which tokens date something, whatever the day of writing. */
    public List<Stretch> stretches() {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Found> unresolved = new ArrayList<>(found);
        unresolved.replaceAll(Found::unresolved);
        List<Stretch> stretches = new ArrayList<>(found.size());
        for (Found date : joined(unresolved, null)) {
            stretches.add(new Stretch(date.first(), date.end()));
        }
        return stretches;
    }

    private List<Found> joined(List<Found> dates, @Nullable LocalDate day) {
        return new Joins(new Context(tokens, day)).join(dates);
    }

    private DateMention mention(Typescript text, Found date) {
        Span span = date.span();
        return new DateMention(
                span == null ? null : span.start(),
                span == null ? null : span.end(),
                date.relative(),
                tokens.words(date.first(), date.end()),
                text.place(
                        tokens.get(date.first()).start(),
                        tokens.get(date.end() - 1).end()));
    }
}
