package org.claimdesk.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.claimdesk.core.desk.Shift;
import org.claimdesk.core.problem.Unreadable;

/**
 * For whom and on which desk a command runs.
 *
 * @param desk the desk's file
 * @param reviewer who is answerable for what the command does
 * @param json whether the answer is JSON
 */
record Session(Path desk, String reviewer, boolean json, Coloring coloring, Surroundings surroundings) {
    private static final String USUAL_DESK = "claims.desk";

    static Session in(Surroundings surroundings) {
        String desk = surroundings.variable("CLAIMDESK_DESK");
        String reviewer = surroundings.variable("CLAIMDESK_REVIEWER");
        return new Session(
                surroundings.folder().resolve(desk.isEmpty() ? USUAL_DESK : desk),
                reviewer.isBlank() ? surroundings.login() : reviewer,
                false,
                Coloring.AUTO,
                surroundings);
    }

    Session withDesk(String file) {
        return new Session(at(Path.of(file)), reviewer, json, coloring, surroundings);
    }

    Session withReviewer(String name) {
        return new Session(desk, name, json, coloring, surroundings);
    }

    Session withJson() {
        return new Session(desk, reviewer, true, coloring, surroundings);
    }

    Session withColoring(Coloring when) {
        return new Session(desk, reviewer, json, when, surroundings);
    }

    Session withInputTaken() {
        return new Session(desk, reviewer, json, coloring, surroundings.withInputTaken());
    }

    /** The same after the terminal's window has changed; a width of 0 means nobody knows. */
    Session withColumns(int columns) {
        return columns < 1 ? this : new Session(desk, reviewer, json, coloring, surroundings.withColumns(columns));
    }

    /** The reviewer with clock and uids, as the desk's activities take it. */
    Shift shift() {
        return new Shift(reviewer, clock(), surroundings.uids());
    }

    Clock clock() {
        return surroundings.clock();
    }

    /** Where a path that was typed leads, from the current folder. */
    Path at(Path typed) {
        return surroundings.folder().resolve(typed);
    }

    /** The name of a file under one of the paths that were typed, as it follows from what was typed. */
    String asTyped(List<Path> typed, String file) {
        for (Path path : typed) {
            Path full = at(path);
            if (Path.of(file).startsWith(full)) {
                return path.resolve(full.relativize(Path.of(file))).normalize().toString();
            }
        }
        return file;
    }

    /** Where the typed paths lead; throws {@code Unreadable} for the first that leads nowhere. */
    List<Path> readable(List<Path> typed) {
        for (Path path : typed) {
            if (!Files.isReadable(at(path))) {
                String reason = Files.exists(at(path)) ? "it may not be read" : "there is no such file";
                throw new Unreadable("file-unreadable", "can't be read – " + path, reason + ", check the path");
            }
        }
        return typed.stream().map(this::at).toList();
    }

    boolean colored() {
        return coloring.on(surroundings);
    }
}
