package org.claimdesk.shell;

/** A piece of an answer and how it looks; made inert where it is printed. */
record Styled(String text, Style style) {
    /** What is given if it is styled already, else its text without style. */
    static Styled from(Object piece) {
        return piece instanceof Styled styled ? styled : new Styled(piece.toString(), Style.PLAIN);
    }
}
