package org.claimdesk.analysis.attribution;

/**
 * "X said": a source and the words that attribute to it, in the slots of one statement.
 *
 * @param verb how the cue attributes
 * @param from first slot of the cue
 * @param to last slot of the cue
 * @param source who speaks
 * @param stance where the source stands
 */
record Report(Cue verb, int from, int to, Source source, Stance stance) {
    enum Stance {
        BEFORE,
        AFTER,
        /** Told earlier in the statement: "…, adding". */
        SHARED
    }

    /** First slot of source and cue. */
    int clauseFrom() {
        return stance == Stance.SHARED ? from : Math.min(from, source.from());
    }

    int clauseTo() {
        return stance == Stance.AFTER ? Math.max(to, source.to()) : to;
    }

    /** Whether it need not have been uttered. */
    boolean isOpinion() {
        return verb.isOpinion();
    }

    boolean shared() {
        return stance == Stance.SHARED;
    }
}
