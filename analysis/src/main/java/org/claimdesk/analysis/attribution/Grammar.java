package org.claimdesk.analysis.attribution;

/** What a token does in a sentence, as far as the rules ask. */
enum Grammar {
    /** No phrase reaches over it: a mark, a conjunction, a verb that is known. */
    BOUNDARY,
    PREPOSITION,
    DETERMINER,
    /** It may attribute: a form of such a verb, or "according". */
    CUE;

    private static final byte READ = (byte) (1 << 7);

    private int flag() {
        return 1 << ordinal();
    }

    boolean in(byte flags) {
        return (flags & flag()) != 0;
    }

    /**
     * All that each token does, as flags.
     *
     * @param mentionOf the number of the mention a token is part of; below 0 for none
     */
    static byte[] flags(Tokens tokens, int[] mentionOf) {
        byte[] flags = new byte[tokens.size()];
        byte[] spelled = new byte[tokens.spellings()];
        for (int token = 0; token < flags.length; token++) {
            flags[token] = switch (tokens.kind(token)) {
                case COMMA, STOP, COLON, SEMICOLON, DASH, OPEN, CLOSE, BREAK, MARK -> (byte) BOUNDARY.flag();
                case WORD, CAPITAL -> mentionOf[token] >= 0 ? 0 : ofSpelling(tokens, token, spelled);
                default -> 0;
            };
        }
        return flags;
    }

    /** Asks the lists once for each spelling. */
    private static byte ofSpelling(Tokens tokens, int token, byte[] spelled) {
        int spelling = tokens.spelling(token);
        if (spelled[spelling] == 0) {
            spelled[spelling] = (byte) (flags(tokens.lower(token)) | READ);
        }
        return (byte) (spelled[spelling] & ~READ);
    }

    private static byte flags(String word) {
        int flags = isBoundary(word) ? BOUNDARY.flag() : 0;
        flags |= Words.PREPOSITIONS.contains(word) ? PREPOSITION.flag() : 0;
        flags |= Words.DETERMINERS.contains(word) ? DETERMINER.flag() : 0;
        flags |= Cue.of(word) != null || word.equals("according") ? CUE.flag() : 0;
        return (byte) flags;
    }

    private static boolean isBoundary(String word) {
        return Words.CONJUNCTIONS.contains(word)
                || Words.AUXILIARIES.contains(word)
                || Words.DATES.contains(word)
                || (Cue.of(word) != null && !Words.SOURCES.contains(word) && !Words.PAPERS.contains(word));
    }
}
