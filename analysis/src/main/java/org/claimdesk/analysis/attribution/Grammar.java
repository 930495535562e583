package org.claimdesk.analysis.attribution;

/** What a token does in a sentence, as far as the rules ask. */
enum Grammar {
    /** No phrase reaches over it: a mark, a conjunction, a verb that is known. */
    BOUNDARY,
    PREPOSITION,
    DETERMINER;

    private int flag() {
        return 1 << ordinal();
    }

    boolean in(byte flags) {
        return (flags & flag()) != 0;
    }

    /**
     * All that a token does, as flags.
     *
     * @param named whether it is part of a name
     */
    static byte flags(Tokens tokens, int token, boolean named) {
        return switch (tokens.kind(token)) {
            case COMMA, STOP, COLON, SEMICOLON, DASH, OPEN, CLOSE, BREAK, MARK -> (byte) BOUNDARY.flag();
            case WORD, CAPITAL -> named ? 0 : flags(tokens.lower(token));
            default -> 0;
        };
    }

    private static byte flags(String word) {
        int flags = isBoundary(word) ? BOUNDARY.flag() : 0;
        flags |= Words.PREPOSITIONS.contains(word) ? PREPOSITION.flag() : 0;
        flags |= Words.DETERMINERS.contains(word) ? DETERMINER.flag() : 0;
        return (byte) flags;
    }

    private static boolean isBoundary(String word) {
        return Words.CONJUNCTIONS.contains(word)
                || Words.AUXILIARIES.contains(word)
                || Words.DATES.contains(word)
                || (Cue.of(word) != null && !Words.SOURCES.contains(word) && !Words.PAPERS.contains(word));
    }
}
