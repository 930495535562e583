package org.claimdesk.shell;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.shell.Globals.Line;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.ParsedInput;

/** Runs one line: parses it, executes the command through Spring Shell, and turns what went wrong into an exit code and words. */
final class Dispatcher {
    private final CommandBook book;
    private final StrictCommandParser parser;
    private final Outlet out;
    private final PrintWriter err;
    private final Complaints complaints;

    Dispatcher(CommandBook book, Outlet out, PrintWriter err) {
        this.book = book;
        this.parser = new StrictCommandParser(book);
        this.out = out;
        this.err = err;
        this.complaints = new Complaints(out, err);
    }

    /** Runs the words of a line, globals first. */
    Exit run(List<String> words, Session session, Conversation.Asking asking, String place) {
        try {
            Line line = Globals.read(words, session);
            execute(line, asking);
            return Exit.DONE;
        } catch (Throwable e) { // errors too: whoever typed the line gets one line back, whatever happened
            return fail(e, session.json() || asksForJson(words) ? session.withJson() : session, place);
        }
    }

    private void execute(Line line, Conversation.Asking asking) throws Exception {
        ParsedInput parsed = parser.parse(line.words());
        boolean json = parsed.options().stream().anyMatch(option -> Reading.JSON.equals(option.longName()));
        Session session = json ? line.session().withJson() : line.session();
        Conversation conversation = new Conversation(session, line.words(), out, err, asking);
        command(parsed)
                .execute(new CommandContext(parsed, book.registry(), new PrintWriter(out.writer()), conversation));
    }

    /** Without Spring Shell's CommandExecutor, which knows only names and would look for the command among all. */
    private AnnotatedCommand command(ParsedInput parsed) {
        List<String> name = new ArrayList<>(List.of(parsed.commandName()));
        name.addAll(parsed.subCommands());
        return book.command(String.join(" ", name)).orElseThrow(() -> Usage.noCommand());
    }

    /** Says what went wrong outside of a command. */
    Exit fail(Throwable thrown, Session session, String place) {
        return complaints.about(thrown, session, place);
    }

    private static boolean asksForJson(List<String> words) {
        return words.stream().takeWhile(word -> !word.equals("--")).anyMatch("--json"::equals);
    }
}
