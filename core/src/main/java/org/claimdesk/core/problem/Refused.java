package org.claimdesk.core.problem;

/** A rule of the desk says no; nothing was written. */
public final class Refused extends Failure {
    public Refused(String code, String message, String hint) {
        super(code, message, hint);
    }
}
