package org.claimdesk.shell;

import org.jspecify.annotations.Nullable;

/**
 * A count or a number of something, as it is typed.
 *
 * @param number from 1
 */
record Natural(int number) {
    static Natural parse(String word) {
        int number = Integer.parseInt(word.strip());
        if (number < 1) {
            throw new NumberFormatException("below 1");
        }
        return new Natural(number);
    }

    /** The number; 0 where none was given. */
    static int orNone(@Nullable Natural natural) {
        return natural == null ? 0 : natural.number;
    }
}
