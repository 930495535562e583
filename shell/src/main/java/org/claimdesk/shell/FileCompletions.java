package org.claimdesk.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files and folders that a typed path may become; hidden ones only once their dot is typed. */
final class FileCompletions implements Completions {
    private static final int MOST = 500;
    private final Session session;

    FileCompletions(Session session) {
        this.session = session;
    }

    @Override
    public List<Proposal> startingWith(String typed) {
        int slash = typed.lastIndexOf('/');
        String folder = typed.substring(0, slash + 1);
        String begun = typed.substring(slash + 1);
        try (Stream<Path> files = Files.list(session.at(Path.of(folder)))) {
            return files.filter(file -> name(file).startsWith(begun))
                    .filter(file -> begun.startsWith(".") || !name(file).startsWith("."))
                    .limit(MOST)
                    .map(file -> proposal(folder, file))
                    .toList();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }

    private static Proposal proposal(String folder, Path file) {
        boolean into = Files.isDirectory(file);
        return new Proposal(folder + name(file) + (into ? "/" : ""), "", !into);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
