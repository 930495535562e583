package org.claimdesk.analysis.attribution;

/**
 * The words of a statement that say who speaks.
 *
 * @param from their first slot
 * @param to their last slot
 * @param head the slot of the name, the pronoun or the noun they are about
 * @param kind what sort of words they are
 */
record Source(int from, int to, int head, Kind kind) {
    enum Kind {
        NAME,
        PRONOUN,
        /** A phrase without a name: "a spokesman for the ministry". */
        PHRASE,
        /** What somebody just told of is called: "the Belgian". */
        EPITHET
    }

    /** Whether it is told as it stands where nobody is known to be meant. */
    boolean isTelling() {
        return kind == Kind.PHRASE || kind == Kind.EPITHET;
    }

    boolean isName() {
        return kind == Kind.NAME;
    }
}
