package org.claimdesk.analysis.attribution;

/** The gender that titles, first names and pronouns show; open where they don't. */
enum Gender {
    MALE,
    FEMALE,
    OPEN;

    boolean agreesWith(Gender other) {
        return this == OPEN || other == OPEN || this == other;
    }
}
