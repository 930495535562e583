package org.claimdesk.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimdesk.core.problem.Unreadable;
import org.jspecify.annotations.Nullable;

/** Runs one command, or a script of commands, to its end. */
final class OneShot {
    private static final String STDIN = "<stdin>";
    private final Dispatcher dispatcher;
    private final Session session;
    private final BufferedReader in;

    OneShot(Dispatcher dispatcher, Session session) {
        this.dispatcher = dispatcher;
        this.session = session;
        this.in = new BufferedReader( // a decoder refuses what is no UTF-8; a charset would put marks in its place
                new InputStreamReader(session.surroundings().in(), StandardCharsets.UTF_8.newDecoder()));
    }

    /** The words as they came, never split again. No words: the commands on standard input; {@code @FILE}: those in a file. */
    Exit run(List<String> words) {
        if (words.isEmpty()) {
            return script(in, STDIN);
        }
        String first = words.get(0);
        if (first.length() > 1 && first.startsWith("@")) {
            return script(first.substring(1), words.subList(1, words.size()));
        }
        return dispatcher.run(words, session, new Caller(), "");
    }

    /** Whoever typed the command; may sit at a terminal. */
    private final class Caller implements Conversation.Asking {
        @Override
        public @Nullable String ask(String question) throws IOException {
            return OneShot.this.ask(in, question);
        }

        @Override
        public <T> T atTerminal(AtTerminal<T> use) throws IOException {
            return Terminals.lend(session.surroundings(), use);
        }
    }

    private Exit script(String file, List<String> further) {
        Optional<String> surplus =
                further.stream().filter(word -> !word.equals("--json")).findFirst();
        if (surplus.isPresent()) {
            return dispatcher.fail(Usage.surplusArgument(surplus.get(), ""), session, "");
        }
        return new OneShot(dispatcher, further.isEmpty() ? session : session.withJson()).script(file);
    }

    private Exit script(String file) {
        try (BufferedReader lines = Files.newBufferedReader(session.at(Path.of(file)))) {
            return script(lines, file);
        } catch (IOException | RuntimeException e) {
            return dispatcher.fail(unreadable(file, e), session, "");
        }
    }

    private Exit script(BufferedReader lines, String name) {
        int number = 0;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String command = (number == 1 ? withoutMark(line) : line).strip();
                if (command.equals("exit") || command.equals("quit")) {
                    break;
                }
                Exit exit = line(command, lines, name + ":" + number);
                if (exit != Exit.DONE) {
                    return exit;
                }
            }
            return Exit.DONE;
        } catch (IOException e) {
            return dispatcher.fail(unreadable(name, e), session, number == 0 ? "" : name + ":" + (number + 1));
        }
    }

    /** Some editors begin a file with a byte order mark. */
    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private Exit line(String line, BufferedReader lines, String place) {
        if (line.isEmpty() || line.startsWith("#")) {
            return Exit.DONE;
        }
        List<String> words;
        try {
            words = Words.split(line);
        } catch (RuntimeException e) {
            return dispatcher.fail(e, session, place);
        }
        Session heard = lines == in ? session.withInputTaken() : session;
        return dispatcher.run(words, heard, question -> ask(lines, question), place);
    }

    private @Nullable String ask(BufferedReader lines, String question) throws IOException {
        session.surroundings().err().write(Inert.line(question).getBytes(StandardCharsets.UTF_8));
        session.surroundings().err().flush();
        return lines.readLine();
    }

    private static Unreadable unreadable(String file, Exception e) {
        String reason = e instanceof CharacterCodingException ? "it is not UTF-8 text" : ProblemMapper.reason(e);
        return new Unreadable(
                "script-unreadable", "can't be read – " + file + ": " + reason, "give a file of commands");
    }
}
