package org.claimdesk.shell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A last day as it is typed.
 *
 * @param day null for no words, which take it away
 */
record Due(@Nullable LocalDate day) {
    static Due parse(String word) {
        return new Due(word.isBlank() ? null : LocalDate.parse(word.strip()));
    }
}
