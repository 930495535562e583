package org.claimdesk.core.claim;

import java.time.LocalDate;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.jspecify.annotations.Nullable;

/**
 * A date or time a text states, as the days it covers.
 *
 * @param start first day; null when it cannot be told ("on Tuesday" in an article without a date)
 * @param end last day, inclusive; null like {@code start}
 * @param relative whether it was resolved against the article's date
 * @param text the words as they stand
 * @param place where they stand, in code points of the text that was read
 */
public record DateMention(
        @Nullable LocalDate start, @Nullable LocalDate end, boolean relative, String text, TextPositionSelector place) {
    public DateMention {
        if ((start == null) != (end == null) || (start != null && end != null && end.isBefore(start))) {
            throw new IllegalArgumentException("not a span of days: " + start + ".." + end);
        }
    }
}
