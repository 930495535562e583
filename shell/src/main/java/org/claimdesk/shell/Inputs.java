package org.claimdesk.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.claimdesk.core.problem.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * Files and folders as they were typed, standard input as {@code -} among them: it is kept in a file, which goes with the
 * process, however that ends; for it can be read only once, and only by a process that runs a single command.
 */
final class Inputs {
    private static final String STANDARD_INPUT = "-";

    private final List<Path> typed;
    private final Session session;
    private final @Nullable Path received;

    private Inputs(List<Path> typed, Session session, @Nullable Path received) {
        this.typed = typed;
        this.session = session;
        this.received = received;
    }

    /** Throws {@code Unreadable} for the first path that leads nowhere, before anything is read. */
    static Inputs of(List<Path> typed, Session session) {
        List<Path> named = typed.stream().filter(path -> !isStandardInput(path)).toList();
        session.readable(named);
        if (typed.size() - named.size() > 1) {
            throw new Malformed("input-twice", "standard input can be read only once", "give - once");
        }
        return new Inputs(typed, session, typed.size() == named.size() ? null : received(session));
    }

    static boolean isStandardInput(Path typed) {
        return typed.toString().equals(STANDARD_INPUT);
    }

    private static Path received(Session session) {
        try {
            Path file = Files.createTempFile("claimdesk", ".input");
            file.toFile().deleteOnExit();
            Files.copy(session.surroundings().in(), file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> files() {
        return typed.stream()
                .map(path -> received != null && isStandardInput(path) ? received : session.at(path))
                .toList();
    }

    /** A file that was found under these, as its path is typed. */
    String asTyped(String file) {
        return received != null && received.toString().equals(file) ? STANDARD_INPUT : session.asTyped(typed, file);
    }
}
