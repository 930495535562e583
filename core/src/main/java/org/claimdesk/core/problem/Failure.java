package org.claimdesk.core.problem;

import java.util.Locale;

/**
 * One thing that could not be done. The message says what and which, the hint what to do about it; both are one line each.
 *
 * <p>Subclasses are the few kinds a caller tells apart; the {@linkplain #code() code} is stable and machine-readable.
 */
public abstract class Failure extends RuntimeException {
    private final String code;
    private final String hint;

    Failure(String code, String message, String hint) {
        super(message);
        if (!code.equals(code.toLowerCase(Locale.ROOT)) || code.isBlank()) {
            throw new IllegalArgumentException("a failure's code is lower-case words joined by '-': " + code);
        }
        this.code = code;
        this.hint = hint;
    }

    /** Lower-case words joined by {@code -}, such as {@code evidence-missing}. */
    public final String code() {
        return code;
    }

    /** What to do about it; may be empty. */
    public final String hint() {
        return hint;
    }

    /** Never null: every failure says what happened. */
    @Override
    public final String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
