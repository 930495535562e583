package org.claimdesk.core.problem;

/** A file from outside that cannot be opened or read at all. */
public final class Unreadable extends Failure {
    public Unreadable(String code, String message, String hint) {
        super(code, message, hint);
    }
}
