package org.claimdesk.shell;

import java.util.Locale;

/** When answers are coloured. */
enum Coloring {
    AUTO,
    ALWAYS,
    NEVER;

    /** AUTO colours on a terminal that can, unless {@code NO_COLOR} is set (no-color.org). */
    boolean on(Surroundings surroundings) {
        return this == ALWAYS
                || (this == AUTO
                        && surroundings.screens().out()
                        && surroundings.variable("NO_COLOR").isEmpty()
                        && !surroundings.variable("TERM").equals("dumb"));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
