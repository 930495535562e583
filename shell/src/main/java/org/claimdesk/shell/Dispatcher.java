package org.claimdesk.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.claimdesk.shell.Globals.Line;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.ParsedInput;

/** Runs one line: parses it, executes the command through Spring Shell, and turns what went wrong into an exit code and words. */
final class Dispatcher {
    private final CommandBook book;
    private final StrictCommandParser parser;
    private final CommandExecutor executor;
    private final Outlet out;
    private final PrintWriter err;

    Dispatcher(CommandBook book, Outlet out, PrintWriter err) {
        this.book = book;
        this.parser = new StrictCommandParser(book);
        this.executor = new CommandExecutor(book.registry());
        this.out = out;
        this.err = err;
    }

    /** Runs the words of a line, globals first. */
    Exit run(List<String> words, Session session, Conversation.Asking asking, String place) {
        try {
            Line line = Globals.read(words, session);
            execute(line, asking);
            return Exit.DONE;
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return fail(e, session.json() || asksForJson(words) ? session.withJson() : session, place);
        }
    }

    private void execute(Line line, Conversation.Asking asking) throws Exception {
        ParsedInput parsed = parser.parse(line.words());
        boolean json = parsed.options().stream().anyMatch(option -> Reading.JSON.equals(option.longName()));
        Session session = json ? line.session().withJson() : line.session();
        Conversation conversation = new Conversation(session, line.words(), out, err, asking);
        executor.execute(new CommandContext(parsed, book.registry(), new PrintWriter(out.writer()), conversation));
    }

    /**
     * Says what went wrong.
     *
     * @param place {@code FILE:LINE} of a script; empty elsewhere
     */
    Exit fail(Throwable thrown, Session session, String place) {
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

    private static boolean asksForJson(List<String> words) {
        return words.stream().takeWhile(word -> !word.equals("--")).anyMatch("--json"::equals);
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
