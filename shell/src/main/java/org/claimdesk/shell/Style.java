package org.claimdesk.shell;

/** How a piece of an answer looks when colour is on; without colour all look the same. */
enum Style {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    GOOD("32"),
    BAD("31"),
    WARN("33"),
    ID("36"),
    /** Stands out from the text around it. */
    MARK("7");

    private static final String ESCAPE = "\u001b[";
    private final String codes;

    Style(String codes) {
        this.codes = codes;
    }

    /** The text between the terminal's codes (ECMA-48 SGR) for this style. */
    String around(String text) {
        return this == PLAIN || text.isEmpty() ? text : ESCAPE + codes + "m" + text + ESCAPE + "0m";
    }

    Styled of(Object text) {
        return new Styled(text.toString(), this);
    }
}
