package org.claimdesk.analysis.word;

/**
 * Sets spaces and quotation marks as English newspapers do, whatever the country, the typesetter or the encoding: „Ja“, »ja«,
 * « oui » and ``yes'' become “yes”, and spaces that hold words together become plain ones. What is left over becomes a
 * character that nobody sees, so that every other one keeps its place.
 */
final class Typography {
    /** No mark that is met while reading opens behind anything else. */
    private static final String BEFORE_OPENING = "([{—–-/‘“'\"";

    private static final String STOPS = ",.;:!?)]}";
    private static final String BEHIND_CLOSING = ")]}.,;:!?…—–-/’”'\"";

    private final char[] text;

    private Typography(char[] text) {
        this.text = text;
    }

    static void settle(char[] text) {
        Typography typography = new Typography(text);
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (c > 0x7f) {
                typography.settle(i, c);
            } else if (c == '`') {
                typography.backtick(i);
            } else if (c == '\'' && typography.at(i + 1) == '\'') {
                typography.pair(i);
            }
        }
    }

    private void settle(int i, char c) {
        switch (c) {
            case '\u00a0', '\u202f', '\u2007', '\u2009' -> space(i);
            case '“', '”', '„', '‟', '«', '»' -> mark(i, c);
            case '‘', '’' -> twice(i, c);
            case '´' -> apostrophe(i);
            default -> {}
        }
    }

    /** Between figures it groups them: "17 500". */
    private void space(int i) {
        if (!Letters.isDigit(at(i - 1)) || !Letters.isDigit(at(i + 1))) {
            text[i] = ' ';
        }
    }

    /** A mark that might both open and close does what it looks like. */
    private void mark(int i, char c) {
        boolean opens = opens(i, i + 1);
        boolean closes = closes(i, i + 1);
        if (opens == closes) {
            leftOrRight(i, c);
        } else {
            text[i] = opens ? '“' : '”';
        }
    }

    private void leftOrRight(int i, char c) {
        if (c == '„' || c == '«') {
            text[i] = '“';
            leaveOut(i + 1);
        } else if (c == '»') {
            text[i] = '”';
            leaveOut(i - 1);
        }
    }

    /** "``yes''"; one alone between letters is an apostrophe. */
    private void backtick(int i) {
        if (at(i + 1) == '`' && at(i + 2) != '`' && opens(i, i + 2)) {
            pair(i);
        } else {
            apostrophe(i);
        }
    }

    /** What is left out stands next to the words. */
    private void pair(int i) {
        boolean opens = opens(i, i + 2);
        text[i] = opens ? '“' : Typescript.UNSEEN;
        text[i + 1] = opens ? Typescript.UNSEEN : '”';
    }

    /** "‘‘yes’’" */
    private void twice(int i, char c) {
        if (at(i + 1) == c && at(i + 2) != c) {
            text[i] = c == '‘' ? '“' : Typescript.UNSEEN;
            text[i + 1] = c == '‘' ? Typescript.UNSEEN : '”';
        }
    }

    private void apostrophe(int i) {
        if (Letters.isLetter(at(i - 1)) && Letters.isLetter(at(i + 1))) {
            text[i] = '’';
        }
    }

    private void leaveOut(int i) {
        if (i >= 0 && i < text.length && isSpace(i) && text[i] != '\n') {
            text[i] = Typescript.UNSEEN;
        }
    }

    private boolean opens(int from, int to) {
        return (isSpace(from - 1) || BEFORE_OPENING.indexOf(text[from - 1]) >= 0)
                && !isSpace(to)
                && STOPS.indexOf(text[to]) < 0;
    }

    private boolean closes(int from, int to) {
        return !isSpace(from - 1) && (isSpace(to) || BEHIND_CLOSING.indexOf(text[to]) >= 0);
    }

    /** White space, or nothing more at all. */
    private boolean isSpace(int i) {
        return i < 0 || i >= text.length || Letters.isSpace(text[i]) || text[i] == '\u00a0' || text[i] == '\u202f';
    }

    private char at(int i) {
        return i < 0 || i >= text.length ? '\n' : text[i];
    }
}
