package org.claimdesk.shell;

/**
 * One key that was pressed.
 *
 * @param typed the character of a {@link Name#CHARACTER}; empty otherwise
 */
record Press(Name name, String typed) {
    enum Name {
        CHARACTER,
        UP,
        DOWN,
        PAGE_UP,
        PAGE_DOWN,
        HOME,
        END,
        ENTER,
        ESCAPE,
        /** Ctrl-C, or a signal that says the same. */
        INTERRUPT,
        /** Ctrl-D, or a terminal that is gone. */
        END_OF_INPUT,
        /** A text that was pasted, which means no keys. */
        PASTE,
        UNKNOWN
    }

    static Press of(Name name) {
        return new Press(name, "");
    }

    static Press character(String typed) {
        return new Press(Name.CHARACTER, typed);
    }

    boolean is(String character) {
        return typed.equals(character);
    }
}
