package org.claimdesk.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.core.problem.Malformed;

/** Files and folders as they were typed, standard input as {@code -} among them: it is kept in a file while it is read. */
final class Inputs implements AutoCloseable {
    private static final String STANDARD_INPUT = "-";

    private final List<Path> typed;
    private final Session session;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> passing = new ArrayList<>();

    private Inputs(List<Path> typed, Session session) {
        this.typed = typed;
        this.session = session;
    }

    /** Throws {@code Unreadable} for the first path that leads nowhere, before anything is read. */
    static Inputs of(List<Path> typed, Session session) {
        Inputs inputs = new Inputs(typed, session);
        session.readable(typed.stream().filter(path -> !isStandardInput(path)).toList());
        if (typed.stream().filter(Inputs::isStandardInput).count() > 1) {
            throw new Malformed("input-twice", "standard input can be read only once", "give - once");
        }
        typed.forEach(inputs::open);
        return inputs;
    }

    private static boolean isStandardInput(Path path) {
        return path.toString().equals(STANDARD_INPUT);
    }

    private void open(Path path) {
        files.add(isStandardInput(path) ? received() : session.at(path));
    }

    private Path received() {
        try {
            Path file = Files.createTempFile("claimdesk", ".input");
            passing.add(file);
            Files.copy(session.surroundings().in(), file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException | RuntimeException e) {
            close();
            throw e instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) e;
        }
    }

    List<Path> files() {
        return files;
    }

    /** A file that was found under these, as its path is typed. */
    String asTyped(String file) {
        return passing.stream().anyMatch(received -> received.toString().equals(file))
                ? STANDARD_INPUT
                : session.asTyped(typed, file);
    }

    @Override
    public void close() {
        for (Path file : passing) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
