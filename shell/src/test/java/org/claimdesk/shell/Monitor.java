package org.claimdesk.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Predicate;
import org.jline.builtins.ScreenTerminal;
import org.jline.terminal.spi.Pty;

/** The far side of a pseudo terminal: shows what is written on it, as a terminal of its size would. */
final class Monitor {
    /** Long, for a machine can be busy; only a test that fails waits for its end. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ScreenTerminal shown;
    private final StringBuilder transcript = new StringBuilder();
    private final OutputStream answers;
    private int columns;
    private int rows;

    private Monitor(int columns, int rows, OutputStream answers) {
        this.columns = columns;
        this.rows = rows;
        this.answers = answers;
        this.shown = new ScreenTerminal(columns, rows);
    }

    /** Watches a pseudo terminal until it is closed. */
    static Monitor of(Pty pty, int columns, int rows) throws IOException {
        Monitor monitor = new Monitor(columns, rows, pty.getMasterOutput());
        Reader written = new InputStreamReader(pty.getMasterInput(), StandardCharsets.UTF_8);
        Thread watching = new Thread(() -> monitor.watch(written), "monitor");
        watching.setDaemon(true);
        watching.start();
        return monitor;
    }

    private void watch(Reader written) {
        char[] piece = new char[4096];
        try {
            for (int length = written.read(piece); length > 0; length = written.read(piece)) {
                show(new String(piece, 0, length));
            }
        } catch (IOException e) {
            show(""); // closed on the other side
        }
    }

    private synchronized void show(String piece) {
        transcript.append(piece);
        shown.write(piece);
        reply(shown.read());
        notifyAll();
    }

    /** What a terminal says when it is asked where its cursor is, and the like. */
    private void reply(String report) {
        try {
            answers.write(report.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    synchronized void resize(int newColumns, int newRows) {
        columns = newColumns;
        rows = newRows;
        shown.setSize(columns, rows);
    }

    /** What this terminal sends for a key. */
    synchronized String sent(Key key) {
        return key.sentBy(shown);
    }

    synchronized Screen screen() {
        return Screen.of(shown, columns, rows);
    }

    /** Everything that was ever written, with the terminal's codes. */
    synchronized String transcript() {
        return transcript.toString();
    }

    /** The first screen that is as wanted; fails with what is shown instead when that takes too long. */
    synchronized Screen await(String what, Predicate<Screen> wanted) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Screen screen = screen();
        while (!wanted.test(screen)) {
            long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
            if (left <= 0) {
                throw new AssertionError("waited in vain for " + what + "; the screen shows:\n" + screen.text());
            }
            pause(left);
            screen = screen();
        }
        return screen;
    }

    private void pause(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted while waiting", e);
        }
    }
}
