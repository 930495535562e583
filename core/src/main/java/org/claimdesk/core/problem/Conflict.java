package org.claimdesk.core.problem;

/** The thing was changed meanwhile, or an id names more than one thing. */
public final class Conflict extends Failure {
    public Conflict(String code, String message, String hint) {
        super(code, message, hint);
    }
}
