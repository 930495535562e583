package org.claimdesk.analysis.attribution;

import org.claimdesk.core.claim.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is said to have said in a statement.
 *
 * @param report the words that attribute
 * @param speaker the name of who speaks; null where the text leaves it open
 * @param cue the cue as it stands
 * @param start UTF-16 offset of the content
 * @param end UTF-16 offset after the content
 * @param direct whether the content is nothing but a quoted passage
 */
record Reported(Report report, @Nullable String speaker, String cue, int start, int end, boolean direct) {
    Attribution attribution() {
        return new Attribution(speaker, cue, direct);
    }

    int overlap(int from, int to) {
        return Math.min(end, to) - Math.max(start, from);
    }

    /** Whether it attributes a statement, and not only a word or two of it. */
    boolean attributesStatement() {
        return direct || report.verb().act() != Cue.Act.ACT;
    }
}
