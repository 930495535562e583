package org.claimdesk.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.claimdesk.core.thing.Uids;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.PosixSysTerminal;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.Pty;

/**
 * A reviewer at the interactive shell, on a real pseudo terminal. The shell runs in a thread of this process, with the
 * clock and the dice of {@link Run}; what it shows is read from a {@link Screen}. Nothing sleeps: whoever waits is woken by
 * what is shown, and fails with the screen when it never comes.
 *
 * <pre>{@code
 * try (Typing typing = Typing.in(folder).begin()) {
 *     List<String> shown = typing.run("claim add --text 'Prices rose by 4.5 %.'"); // up to the next prompt
 *     typing.type("claim sh").press(Key.TAB).await("claim show");
 *     typing.press(Key.CTRL_U, Key.CTRL_D);
 *     assertThat(typing.end()).isEqualTo(Exit.DONE);
 * }
 * }</pre>
 */
final class Typing implements AutoCloseable {
    /** Long, for a machine can be busy; only a test that fails waits for its end. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Pty pty;
    private final Terminal terminal;
    private final Monitor monitor;
    private final String prompt;
    private final Thread shell;
    private final CompletableFuture<Exit> end = new CompletableFuture<>();

    private Typing(Place place) throws IOException {
        pty = new JniTerminalProvider().open(null, new Size(place.columns, place.rows));
        monitor = Monitor.of(pty, place.columns, place.rows);
        terminal = new PosixSysTerminal("typing", "xterm-256color", pty, UTF_8, false, Terminal.SignalHandler.SIG_DFL);
        Session session = Session.in(place.surroundings(terminal));
        prompt = session.desk().getFileName() + " " + session.reviewer() + ">";
        shell = new Thread(() -> serve(place, session), "shell");
        shell.setDaemon(true);
        shell.start();
    }

    /** At a terminal of 80 columns and 24 rows, with that folder as the current one and as the home. */
    static Place in(Path folder) {
        return new Place(folder, 80, 24, Map.of(), book -> {});
    }

    private void serve(Place place, Session session) {
        Outlet out = new Outlet(session.surroundings().out());
        PrintWriter err =
                new PrintWriter(new OutputStreamWriter(session.surroundings().err(), UTF_8));
        try (Wiring wiring = new Wiring()) {
            place.more.accept(wiring.commands());
            end.complete(Interactive.run(terminal, wiring, new Dispatcher(wiring.commands(), out, err), session));
        } catch (Throwable e) { // whatever it is, the test is to hear of it
            end.completeExceptionally(e);
        }
    }

    /** Types characters as they are, and doesn't wait for anything. */
    Typing type(String keys) {
        try {
            pty.getMasterOutput().write(keys.getBytes(UTF_8));
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Typing press(Key... keys) {
        for (Key key : keys) {
            boolean signal = key == Key.CTRL_C && terminal.getAttributes().getLocalFlag(LocalFlag.ISIG);
            type(monitor.sent(key));
            if (signal) { // the system would signal the terminal's foreground processes; this one is none of them
                terminal.raise(Terminal.Signal.INT);
            }
        }
        return this;
    }

    /** Types a line and waits until it stands there. */
    Typing write(String line) {
        type(line);
        await("the line " + line, screen -> screen.endsWith(line));
        return this;
    }

    /** Types a line and Enter, and waits for the next prompt; gives what was shown between the two. */
    List<String> run(String line) {
        write(line).press(Key.ENTER);
        Screen screen = awaitPrompt();
        String echo = prompt + " " + line;
        int from = screen.lines().subList(0, screen.row()).lastIndexOf(echo);
        return screen.lines().subList(from + 1, screen.row());
    }

    /** Waits until some line of the screen holds the text. */
    Screen await(String text) {
        return await("»" + text + "«", screen -> screen.shows(text));
    }

    Screen await(String what, Predicate<Screen> wanted) {
        return monitor.await(what, wanted);
    }

    /** Waits until the shell waits for a command. */
    Screen awaitPrompt() {
        return await("a prompt", screen -> screen.cursorLine().equals(prompt));
    }

    Screen screen() {
        return monitor.screen();
    }

    /** Everything that was ever written on the terminal, with its codes. */
    String transcript() {
        return monitor.transcript();
    }

    /** Makes the window larger or smaller, of which the shell is told. */
    void resize(int columns, int rows) throws IOException {
        monitor.resize(columns, rows);
        pty.setSize(new Size(columns, rows));
        terminal.raise(Terminal.Signal.WINCH);
    }

    /** Waits until the shell has ended; gives its exit code. */
    Exit end() {
        try {
            return end.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("the shell failed", e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("the shell goes on; it shows:\n" + screen().text(), e);
        }
    }

    /**
     * Makes the shell leave, whatever it does, and only then takes the terminal away: JLine gives a terminal its old
     * attributes before it closes it, and a reading that begins between the two would wait for ever. What is interrupted
     * may begin to read once more, so it is told again until it has left.
     */
    @Override
    public void close() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (shell.isAlive() && System.nanoTime() < deadline) {
            shell.interrupt();
            press(Key.CTRL_U, Key.CTRL_D);
            shell.join(100);
        }
        if (shell.isAlive()) {
            throw new AssertionError("the shell does not leave; it shows:\n" + screen().text());
        }
        terminal.close();
    }

    /**
     * Where somebody types.
     *
     * @param environment beside {@code HOME} and {@code TERM}
     * @param more adds commands of a test
     */
    record Place(Path folder, int columns, int rows, Map<String, String> environment, Consumer<CommandBook> more) {
        Place sized(int newColumns, int newRows) {
            return new Place(folder, newColumns, newRows, environment, more);
        }

        Place where(String variable, String value) {
            Map<String, String> changed = new HashMap<>(environment);
            changed.put(variable, value);
            return new Place(folder, columns, rows, changed, more);
        }

        Place with(Consumer<CommandBook> commands) {
            return new Place(folder, columns, rows, environment, commands);
        }

        /** Starts the shell, and waits for its first prompt. */
        Typing begin() throws IOException {
            Typing typing = new Typing(this);
            typing.awaitPrompt();
            return typing;
        }

        private Surroundings surroundings(Terminal terminal) {
            Map<String, String> all = new HashMap<>(Map.of("HOME", folder.toString(), "TERM", "xterm-256color"));
            all.putAll(environment);
            return new Surroundings(
                    all,
                    folder,
                    "ann",
                    terminal.input(),
                    terminal.output(),
                    terminal.output(),
                    new Screens(true, true, true, columns),
                    Run.CLOCK,
                    new Uids(Run.CLOCK, new Random(1)));
        }
    }
}
