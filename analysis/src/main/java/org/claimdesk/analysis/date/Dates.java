package org.claimdesk.analysis.date;

import java.time.LocalDate;
import java.util.List;
import org.claimdesk.analysis.word.Tokens;
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

    private Dates() {}

    /**
     * The date mentions of one sentence of the text, in order, none overlapping another.
     *
     * @param publishedOn the day relative dates are counted from; null leaves them unresolved
     */
    public static List<DateMention> in(
            CodePointText text, TextPositionSelector sentence, @Nullable LocalDate publishedOn) {
        Tokens tokens = Tokens.of(text.text(), text.toUtf16(sentence.start()), text.toUtf16(sentence.end()));
        boolean known = publishedOn != null && publishedOn.getYear() >= 1 && publishedOn.getYear() <= LAST_YEAR;
        return new DateReader(tokens, known ? publishedOn : null)
                .read().stream().map(date -> mention(text, tokens, date)).toList();
    }

    private static DateMention mention(CodePointText text, Tokens tokens, Found date) {
        TextPositionSelector place = text.place(
                tokens.get(date.first()).start(), tokens.get(date.end() - 1).end());
        Span span = date.span();
        return new DateMention(
                span == null ? null : span.start(),
                span == null ? null : span.end(),
                date.relative(),
                tokens.words(date.first(), date.end()),
                place);
    }
}
