package org.claimdesk.core.problem;

/** There is no such article, claim, source, evidence, step or entry. */
public final class NotFound extends Failure {
    public NotFound(String code, String message, String hint) {
        super(code, message, hint);
    }
}
