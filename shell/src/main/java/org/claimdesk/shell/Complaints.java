package org.claimdesk.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Says on standard error what went wrong: one line, for people or for programs, and never a stack trace. */
final class Complaints {
    private final Outlet out;
    private final PrintWriter err;

    Complaints(Outlet out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Says what went wrong, and drops what is left of the answer.
     *
     * @param place {@code FILE:LINE} of a script; empty elsewhere
     */
    Exit about(Throwable thrown, Session session, String place) {
        out.drop();
        Complaint complaint = ProblemMapper.map(thrown);
        if (complaint.exit() == Exit.FAULT) {
            record(thrown, session.surroundings().variable("CLAIMDESK_DEBUG"));
        }
        if (complaint.exit() != Exit.PIPE_CLOSED) {
            String prefix = place.isEmpty() ? "" : Inert.line(place) + ": ";
            err.println(session.json() ? complaint.json(place) : prefix + complaint.line());
            err.flush();
        }
        return complaint.exit();
    }

    /** Keeps the details of a fault for whoever asked for them; that must not fail in turn. */
    private static void record(Throwable thrown, String file) {
        if (file.isEmpty()) {
            return;
        }
        try (Writer log = Files.newBufferedWriter(
                        Path.of(file), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                PrintWriter details = new PrintWriter(log)) {
            thrown.printStackTrace(details);
        } catch (IOException | RuntimeException e) {
            thrown.addSuppressed(e);
        }
    }
}
