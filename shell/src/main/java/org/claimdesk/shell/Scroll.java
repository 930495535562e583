package org.claimdesk.shell;

import org.jspecify.annotations.Nullable;

/** A move through lines that don't fit the screen. */
enum Scroll {
    LINE_UP,
    LINE_DOWN,
    PAGE_UP,
    PAGE_DOWN,
    BEGINNING,
    END;

    /** What a key means; null for keys that don't scroll. */
    static @Nullable Scroll of(Press press) {
        return switch (press.name()) {
            case UP -> LINE_UP;
            case DOWN -> LINE_DOWN;
            case PAGE_UP -> PAGE_UP;
            case PAGE_DOWN -> PAGE_DOWN;
            case HOME -> BEGINNING;
            case END -> END;
            case CHARACTER -> press.is("j") ? LINE_DOWN : press.is("k") ? LINE_UP : null;
            default -> null;
        };
    }

    /** The first line after it; may lie outside of all lines. */
    int from(int top, int page, int last) {
        return switch (this) {
            case LINE_UP -> top - 1;
            case LINE_DOWN -> top + 1;
            case PAGE_UP -> top - page;
            case PAGE_DOWN -> top + page;
            case BEGINNING -> 0;
            case END -> last;
        };
    }
}
