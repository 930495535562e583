package org.claimdesk.shell;

import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The options before the command, which hold for every command. */
final class Globals {
    /** Those that only stand before the command; {@code --json} stands anywhere. */
    static final Set<String> LEADING = Set.of("--desk", "--as", "--color");

    static final List<String> NAMES = List.of("--desk", "--as", "--json", "--color", "--version", "--help");

    private final List<String> words;
    private Session session;
    private int next;

    private Globals(List<String> words, Session session) {
        this.words = words;
        this.session = session;
    }

    /** Takes the globals off the beginning of a line. */
    static Line read(List<String> words, Session session) {
        return new Globals(words, session).read();
    }

    private Line read() {
        while (next < words.size() && words.get(next).startsWith("-")) {
            String word = words.get(next);
            if (word.equals("--version") || word.equals("--help") || word.equals("-h")) {
                return new Line(session, asCommand(word));
            }
            next++;
            apply(word);
        }
        return new Line(session, words.subList(next, words.size()));
    }

    private void apply(String word) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        if (word.equals("--json")) {
            session = session.withJson();
        } else if (LEADING.contains(name)) {
            set(name, equals < 0 ? following(name) : word.substring(equals + 1));
        } else {
            throw Usage.unknownOption(word, "", NAMES);
        }
    }

    private String following(String name) {
        if (next == words.size()) {
            throw Usage.missingValue(name);
        }
        return words.get(next++);
    }

    private void set(String name, String value) {
        if (value.isBlank()) {
            throw Usage.missingValue(name);
        }
        session = switch (name) {
            case "--desk" -> withDesk(value);
            case "--as" -> session.withReviewer(value);
            default -> session.withColoring(coloring(value));
        };
    }

    private Session withDesk(String file) {
        try {
            return session.withDesk(file);
        } catch (InvalidPathException e) {
            throw Usage.badValue(file, "--desk", "give the name of a file");
        }
    }

    private static Coloring coloring(String value) {
        return Arrays.stream(Coloring.values())
                .filter(coloring -> coloring.toString().equals(value))
                .findFirst()
                .orElseThrow(() -> Usage.badValue(value, "--color", "one of auto, always, never"));
    }

    /** {@code --help claim show} is {@code help claim show}. */
    private List<String> asCommand(String word) {
        List<String> rest = words.subList(next + 1, words.size());
        String command = word.equals("--version") ? "version" : "help";
        return Stream.concat(Stream.of(command), rest.stream()).toList();
    }

    /** What is left of a line, and the session it runs in. */
    record Line(Session session, List<String> words) {}
}
