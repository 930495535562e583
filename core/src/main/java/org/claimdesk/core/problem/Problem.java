package org.claimdesk.core.problem;

/**
 * What was wrong with one record of an input.
 *
 * @param file the input's name as it was given
 * @param record the record's number in the file, from 1; 0 when the file as a whole is meant
 * @param severity whether the record was rejected or taken nevertheless
 * @param reason one line in words, with the place (line, column) when it is known
 */
public record Problem(String file, int record, Severity severity, String reason) {
    /** {@code ERROR}: the record was rejected; {@code WARNING}: it was taken, with a reservation. */
    public enum Severity {
        WARNING,
        ERROR
    }

    public Problem {
        if (record < 0) {
            throw new IllegalArgumentException("record numbers start at 1: " + record);
        }
    }

    public static Problem error(String file, int record, String reason) {
        return new Problem(file, record, Severity.ERROR, reason);
    }

    public static Problem warning(String file, int record, String reason) {
        return new Problem(file, record, Severity.WARNING, reason);
    }

    public boolean rejects() {
        return severity == Severity.ERROR;
    }
}
