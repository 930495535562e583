package org.claimdesk.shell;

import java.util.List;

/** Knows the values a word of the line may become. Asked while somebody types, so it answers fast and never throws. */
@FunctionalInterface
interface Completions {
    /** The values that begin with what is typed so far; it may give others too, they are left out. */
    List<Proposal> startingWith(String typed);

    /**
     * One value.
     *
     * @param about shown beside it; may be empty
     * @param complete whether the word ends with it, so that a blank follows
     */
    record Proposal(String value, String about, boolean complete) {
        static Proposal of(String value, String about) {
            return new Proposal(value, about, true);
        }
    }
}
