package org.claimdesk.shell;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** The shell on a terminal: reads lines with completion and history, and runs them one after the other. */
final class Interactive implements Conversation.Asking {
    private final Terminal terminal;
    private final Dispatcher dispatcher;
    private final Session session;
    private final LineReader reader;

    private Interactive(Terminal terminal, Wiring wiring, Dispatcher dispatcher, Session session) {
        this.terminal = terminal;
        this.dispatcher = dispatcher;
        this.session = session;
        this.reader = reader(wiring);
    }

    /** Runs at the process's terminal until the reviewer leaves; the exit code is that of the last command. */
    static Exit run(Wiring wiring, Dispatcher dispatcher, Session session) {
        try (Terminal terminal = Terminals.open(session.surroundings())) {
            return run(terminal, wiring, dispatcher, session);
        } catch (IOException e) {
            return dispatcher.fail(e, session, "");
        }
    }

    /** The same at any terminal. */
    static Exit run(Terminal terminal, Wiring wiring, Dispatcher dispatcher, Session session) {
        return new Interactive(terminal, wiring, dispatcher, session).loop();
    }

    private LineReader reader(Wiring wiring) {
        DefaultParser words = new DefaultParser(); // escapes candidates with blanks, as Words reads them
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("claimdesk")
                .parser(words)
                .completer(new LineCompleter(wiring.commands(), name -> wiring.completions(name, session)))
                .option(LineReader.Option.INSERT_TAB, false)
                .option(LineReader.Option.AUTO_FRESH_LINE, true)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true); // else "!" in a text recalls history
        if (session.colored()) {
            builder.highlighter(new LineHighlighter(wiring.commands()));
        }
        History.file(session.surroundings()).ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
        return builder.build();
    }

    private Exit loop() {
        Thread shell = Thread.currentThread();
        terminal.handle(Terminal.Signal.INT, signal -> shell.interrupt());
        Exit last = Exit.DONE;
        for (String line = next(); line != null; line = next()) {
            last = line.isEmpty() ? last : execute(line);
            boolean stray = Thread.interrupted(); // a Ctrl-C that came as the command ended
            last = stray && last == Exit.DONE ? Exit.INTERRUPTED : last;
        }
        return last;
    }

    /** The next line; empty after Ctrl-C, null when the reviewer leaves. */
    private @Nullable String next() {
        try {
            String line = reader.readLine(prompt()).strip();
            return line.equals("exit") || line.equals("quit") ? null : line;
        } catch (UserInterruptException e) {
            return "";
        } catch (EndOfFileException e) {
            return null;
        }
    }

    private Exit execute(String line) {
        List<String> words;
        try {
            words = Words.split(line);
        } catch (RuntimeException e) {
            return dispatcher.fail(e, session, "");
        }
        return dispatcher.run(words, session.withInputTaken().withColumns(terminal.getWidth()), this, "");
    }

    private String prompt() {
        String desk = Inert.line(String.valueOf(session.desk().getFileName()));
        String reviewer = Inert.line(session.reviewer());
        return session.colored()
                ? Style.ID.around(desk) + " " + Style.BOLD.around(reviewer) + "> "
                : desk + " " + reviewer + "> ";
    }

    /** Asks with a reader of its own, so that answers stay out of the history. */
    @Override
    public @Nullable String ask(String question) throws IOException {
        LineReader answers = LineReaderBuilder.builder()
                .terminal(terminal)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
        try {
            return answers.readLine(Inert.line(question));
        } catch (UserInterruptException e) {
            throw new InterruptedIOException();
        } catch (EndOfFileException e) {
            return null;
        }
    }

    /** As it is all the time. */
    @Override
    public Interruptible interruptible() {
        return () -> {};
    }

    @Override
    public <T> T atTerminal(AtTerminal<T> use) throws IOException {
        return use.use(terminal);
    }
}
