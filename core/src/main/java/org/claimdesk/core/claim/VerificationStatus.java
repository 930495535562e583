package org.claimdesk.core.claim;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimdesk.core.problem.Malformed;

/** Where the work on a claim stands; says nothing about whether the claim is true. */
public enum VerificationStatus {
    /** Proposed by spotting, not yet looked at by a reviewer. */
    CANDIDATE,
    /** Accepted as work. */
    UNVERIFIED,
    /** Somebody collects evidence. */
    IN_REVIEW,
    /** Has a verdict that is not public. */
    REVIEWED,
    /** Has a verdict that is public. */
    PUBLISHED,
    /** What it rests on changed: the article's words, or its last supporting evidence. */
    STALE,
    /** Its public verdict was taken back. */
    WITHDRAWN,
    /** Not worth checking, or merged into another claim. */
    DISMISSED;

    private final String words = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** What can be done to a claim that changes where the work stands. */
    public enum Move {
        ACCEPT(CANDIDATE, STALE, DISMISSED),
        DISMISS(CANDIDATE, UNVERIFIED, IN_REVIEW, STALE),
        COLLECT(CANDIDATE, UNVERIFIED, IN_REVIEW, REVIEWED, PUBLISHED, STALE, WITHDRAWN),
        RATE(UNVERIFIED, IN_REVIEW, REVIEWED, PUBLISHED, STALE, WITHDRAWN),
        EDIT(CANDIDATE, UNVERIFIED, IN_REVIEW, REVIEWED, STALE),
        PUBLISH(REVIEWED),
        WITHDRAW(PUBLISHED, STALE),
        MERGE(CANDIDATE, UNVERIFIED, IN_REVIEW, STALE);

        private final Set<VerificationStatus> from;

        Move(VerificationStatus first, VerificationStatus... more) {
            from = EnumSet.of(first, more);
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean allows(Move move) {
        return move.from.contains(this);
    }

    /** What is possible in this state, in words. */
    public String possible() {
        return Arrays.stream(Move.values())
                .filter(this::allows)
                .map(Move::toString)
                .collect(Collectors.joining(", "));
    }

    /** Whether a claim in this state has a verdict that stands. */
    public boolean verdictStands() {
        return this == REVIEWED || this == PUBLISHED;
    }

    public static VerificationStatus parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return Arrays.stream(values())
                .filter(status -> status.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new Malformed("status-unknown", "no such status: " + text, "one of " + all()));
    }

    private static String all() {
        return Arrays.stream(values()).map(VerificationStatus::toString).collect(Collectors.joining(", "));
    }

    /** The word of the command surface, such as {@code in-review}. */
    @Override
    public String toString() {
        return words;
    }
}
