package org.claimdesk.shell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day as it is typed.
 *
 * @param day null for no words, which take it away
 */
record Day(@Nullable LocalDate day) {
    static Day parse(String word) {
        return new Day(word.isBlank() ? null : LocalDate.parse(word.strip()));
    }
}
