package org.claimdesk.shell;

/** How a command ends, for the caller's {@code $?}. */
enum Exit {
    DONE(0),
    /** Refused by a rule, or a check found faults. */
    REFUSED(1),
    /** Unknown command or option, missing or malformed value. */
    USAGE(2),
    MISSING(3),
    /** Changed meanwhile, or an ambiguous id. */
    CONFLICT(4),
    /** Some records were rejected, the rest is in. */
    PARTLY(5),
    /** An input file can't be read ({@code EX_NOINPUT} of sysexits.h). */
    UNREADABLE(66),
    /** A fault of the program itself ({@code EX_SOFTWARE}). */
    FAULT(70),
    /** 128 + SIGINT, as shells count. */
    INTERRUPTED(130),
    /** 128 + SIGPIPE: whoever read the answer has gone. */
    PIPE_CLOSED(141);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
