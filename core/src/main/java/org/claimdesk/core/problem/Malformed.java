package org.claimdesk.core.problem;

/** A value that cannot be read as what it should be: an id, a date, a rating, a query. */
public final class Malformed extends Failure {
    public Malformed(String code, String message, String hint) {
        super(code, message, hint);
    }
}
