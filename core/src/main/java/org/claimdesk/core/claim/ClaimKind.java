package org.claimdesk.core.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimdesk.core.problem.Malformed;

/** What sort of statement it is; one claim may be of several kinds. */
public enum ClaimKind {
    NUMERIC(true),
    QUOTATION(true),
    EVENT(true),
    COMPARISON(true),
    CAUSAL(true),
    POSITION(true),
    PREDICTION(false),
    PERSONAL(false),
    OPINION(false),
    QUESTION(false),
    BOILERPLATE(false);

    private final boolean checkable;
    private final String word = name().toLowerCase(Locale.ROOT);

    ClaimKind(boolean checkable) {
        this.checkable = checkable;
    }

    /** Whether a statement of this kind can be checked against the world as it is. */
    public boolean checkable() {
        return checkable;
    }

    public static ClaimKind parse(String text) {
        for (ClaimKind kind : values()) {
            if (kind.toString().equals(text.strip().toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw new Malformed("kind-unknown", "no such kind of claim: " + text, "one of " + all());
    }

    private static String all() {
        return Arrays.stream(values()).map(ClaimKind::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return word;
    }
}
