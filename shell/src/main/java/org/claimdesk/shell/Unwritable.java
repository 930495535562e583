package org.claimdesk.shell;

/** The answer cannot be written, as on a full disk. */
final class Unwritable extends RuntimeException {
    Unwritable(String reason) {
        super(reason);
    }
}
