package org.claimdesk.analysis.spotting;

import java.util.Locale;

/**
 * What single words and set phrases show about the statement they stand in; the words of each are listed in {@code
 * signs.txt}.
 */
enum Sign {
    COMPARES,
    CAUSES,
    POSITION,
    FUTURE,
    JUDGES,
    BELIEVES,
    URGES,
    PERSONAL,
    HAPPENED,
    REPORTS,
    OFFICE,
    RECORD,
    VERB,
    /** Greets or thanks, when it opens a sentence. */
    GREETS,
    /** Invites readers to do something other than read on, when it opens a sentence. */
    INVITES,
    /** A notice of the site, wherever it stands. */
    NOTICE,
    /** What a site tells its readers of, and papers of others. */
    POLICY,
    /** Names who made a picture or a text, when it opens a sentence. */
    CREDITS;

    private final Gram trait = Gram.of(name().toLowerCase(Locale.ROOT));

    /** What the model calls it. */
    Gram trait() {
        return trait;
    }
}
