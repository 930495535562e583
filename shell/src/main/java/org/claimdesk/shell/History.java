package org.claimdesk.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Where the interactive shell keeps its history. */
final class History {
    private History() {}

    /** The file in the user's configuration folder; none when that cannot be written, which is no reason to fail. */
    static Optional<Path> file(Surroundings surroundings) {
        try {
            Path folder = configuration(surroundings).resolve("claimdesk");
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder.toAbsolutePath().getParent());
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Path file = folder.resolve("history");
            boolean usable = Files.exists(file) ? Files.isWritable(file) : Files.isWritable(folder);
            return usable ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static Path configuration(Surroundings surroundings) {
        String configured = surroundings.variable("XDG_CONFIG_HOME");
        return configured.isEmpty()
                ? Path.of(surroundings.variable("HOME"), ".config")
                : surroundings.folder().resolve(configured);
    }
}
