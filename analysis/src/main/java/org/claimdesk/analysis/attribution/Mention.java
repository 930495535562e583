package org.claimdesk.analysis.attribution;

/**
 * A run of capitalised words that names somebody or something.
 *
 * @param from its first token, words of office included
 * @param nameFrom the first token of the name itself
 * @param nameTo the last token of the name itself
 * @param to its last token, letters of rank included
 * @param kind what it seems to name
 */
record Mention(int from, int nameFrom, int nameTo, int to, Kind kind) {
    enum Kind {
        PERSON,
        /** An organisation, a place, a people. */
        BODY,
        /** An office without a name: "the Foreign Secretary". */
        ROLE,
        OPEN
    }

    int nameLength() {
        return nameTo - nameFrom + 1;
    }

    boolean mayBePerson() {
        return kind == Kind.PERSON || kind == Kind.OPEN;
    }
}
