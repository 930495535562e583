package org.claimdesk.shell;

/** A reviewer stopped a command while it changed the desk; the whole step is taken back then. */
final class StepStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StepStopped(Throwable cause) {
        super(cause);
    }
}
