package org.claimdesk.shell;

/** The answer was given, and yet the command did not end well: a check found faults, or some records were rejected. */
final class Incomplete extends RuntimeException {
    private final transient Complaint complaint;

    Incomplete(Complaint complaint) {
        super(complaint.message());
        this.complaint = complaint;
    }

    Complaint complaint() {
        return complaint;
    }
}
