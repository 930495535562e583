package org.claimdesk.analysis.spotting;

/** What single words and set phrases show about the statement they stand in; the words of each are listed in {@code signs.txt}. */
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
    THANKS,
    INVITES,
    CREDITS
}
