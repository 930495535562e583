package org.claimdesk.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.core.problem.Unreadable;

/** The files behind the paths a reviewer named: files as they are, folders by what is in them, in order of name. */
final class InputFiles {
    /** Folders inside folders; deeper ones are not a pile of articles but a mistake. */
    private static final int DEEPEST = 64;

    private final Format format;
    private final List<Path> files = new ArrayList<>();

    private InputFiles(Format format) {
        this.format = format;
    }

    /**
     * @throws Unreadable when a named path is missing or may not be read
     */
    static List<Path> under(List<Path> paths, Format format) {
        InputFiles found = new InputFiles(format);
        paths.forEach(InputFiles::mustBeReadable);
        paths.forEach(found::add);
        return found.files;
    }

    private static void mustBeReadable(Path path) {
        if (!Files.exists(path)) {
            throw new Unreadable("file-missing", "no such file: " + path, "check the path");
        }
        if (!Files.isReadable(path)) {
            throw new Unreadable("file-unreadable", "file can't be read: " + path, "check its permissions");
        }
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            addFolder(path, realPath(path), 0);
        } else {
            files.add(path);
        }
    }

    private void addFolder(Path folder, Path root, int depth) {
        for (Path child : children(folder)) {
            if (Files.isSymbolicLink(child)) {
                addLink(child, root);
            } else if (Files.isDirectory(child)) {
                descend(child, root, depth);
            } else if (wanted(child)) {
                files.add(child);
            }
        }
    }

    private void descend(Path folder, Path root, int depth) {
        if (depth == DEEPEST) {
            throw new Unreadable("folder-too-deep", "folders go too deep: " + folder, "import a folder further in");
        }
        addFolder(folder, root, depth + 1);
    }

    /** A link is followed to a file of the same folder only: never out of it, never in a circle. */
    private void addLink(Path link, Path root) {
        if (Files.isRegularFile(link) && realPath(link).startsWith(root) && wanted(link)) {
            files.add(link);
        }
    }

    private boolean wanted(Path file) {
        Format named = Format.ofName(file.getFileName().toString());
        return Files.isRegularFile(file) && named != Format.AUTO && (format == Format.AUTO || format == named);
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !child.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Unreadable("folder-unreadable", "folder can't be read: " + folder, "check its permissions");
        }
    }

    private static Path realPath(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new Unreadable("file-unreadable", "file can't be read: " + path, "check its permissions");
        }
    }
}
