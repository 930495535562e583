package org.claimdesk.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.Curses;
import org.jline.utils.InfoCmp.Capability;

/**
 * A terminal as one whole screen: shows pictures, also when the window changes, and gives keys. When it is closed, the
 * terminal is as it was, whatever happened.
 */
final class Stage implements AutoCloseable {
    private static final int USUAL_WIDTH = 80;
    private static final int USUAL_HEIGHT = 24;
    private static final String PASTE_MARKED = "\u001b[?2004h";
    private static final String PASTE_PLAIN = "\u001b[?2004l";

    /** Lines for a screen of any size; each no wider, and no more of them. */
    @FunctionalInterface
    interface Picture {
        List<String> lines(int width, int height);
    }

    /** What somebody else does with the terminal meanwhile. */
    @FunctionalInterface
    interface Aside<T> {
        T run(Terminal terminal);
    }

    private final Terminal terminal;
    private final Attributes before;
    private final PressReader presses;
    private final Map<Signal, SignalHandler> handlers = new EnumMap<>(Signal.class);
    private Picture picture = (width, height) -> List.of();
    private List<String> shown = List.of();
    private final Thread killed = new Thread(this::leaveInHaste, "stage");
    private boolean aside;

    private Stage(Terminal terminal) {
        this.terminal = terminal;
        this.before = terminal.getAttributes();
        this.presses = new PressReader(terminal);
    }

    /** Takes the terminal over; refuses one that cannot place its cursor. */
    static Stage on(Terminal terminal) {
        boolean dumb = terminal.getType().startsWith(Terminal.TYPE_DUMB);
        if (dumb || terminal.getStringCapability(Capability.cursor_address) == null) {
            throw Usage.noTerminal("this one (" + terminal.getType() + ") cannot place its cursor");
        }
        Stage stage = new Stage(terminal);
        stage.open();
        return stage;
    }

    private void open() {
        Thread reviewer = Thread.currentThread();
        handle(Signal.INT, signal -> reviewer.interrupt());
        handle(Signal.TSTP, SignalHandler.SIG_IGN);
        handle(Signal.WINCH, signal -> repaint());
        Runtime.getRuntime().addShutdownHook(killed);
        terminal.puts(Capability.enter_ca_mode);
        takeKeys();
    }

    /** When the process is ended from outside; by then the terminal may take no more but bytes. */
    private void leaveInHaste() {
        String codes = PASTE_PLAIN
                + code(Capability.cursor_normal)
                + code(Capability.keypad_local)
                + code(Capability.exit_ca_mode);
        try {
            terminal.output().write(codes.getBytes(StandardCharsets.US_ASCII));
            terminal.output().flush();
        } catch (IOException | IllegalStateException gone) {
            Thread.currentThread().interrupt();
        }
    }

    private String code(Capability capability) {
        return Objects.requireNonNullElse(Curses.tputs(terminal.getStringCapability(capability)), "");
    }

    private void handle(Signal signal, SignalHandler handler) {
        handlers.put(signal, terminal.handle(signal, handler));
    }

    /** Keys come one by one and unseen, Ctrl-C among them. */
    private void takeKeys() {
        terminal.setAttributes(raw(false));
        terminal.puts(Capability.keypad_xmit);
        terminal.puts(Capability.cursor_invisible);
        terminal.writer().write(PASTE_MARKED);
    }

    /** Ctrl-C is a signal again; what is typed ahead stays unseen and is not lost. */
    private void leaveKeys() {
        terminal.writer().write(PASTE_PLAIN);
        terminal.puts(Capability.cursor_normal);
        terminal.puts(Capability.keypad_local);
        terminal.setAttributes(raw(true));
    }

    private Attributes raw(boolean signals) {
        Attributes raw = new Attributes(before);
        raw.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN), false);
        raw.setLocalFlag(LocalFlag.ISIG, signals);
        raw.setInputFlags(EnumSet.of(InputFlag.IXON, InputFlag.ICRNL, InputFlag.INLCR), false);
        raw.setControlChar(ControlChar.VMIN, 1);
        raw.setControlChar(ControlChar.VTIME, 0);
        return raw;
    }

    int width() {
        int columns = terminal.getSize().getColumns();
        return columns > 0 ? columns : USUAL_WIDTH;
    }

    int height() {
        int rows = terminal.getSize().getRows();
        return rows > 0 ? rows : USUAL_HEIGHT;
    }

    /** Shows a picture from now on. */
    synchronized void show(Picture next) {
        picture = next;
        paint(false);
    }

    private synchronized void repaint() {
        if (!aside) {
            paint(true);
        }
    }

    /** Writes the lines that changed, or all of them, and nothing else, so that nothing flickers. */
    private void paint(boolean all) {
        int height = height();
        List<String> lines = picture.lines(width(), height);
        for (int row = 0; row < height; row++) {
            String line = row < lines.size() ? lines.get(row) : "";
            if (all || row >= shown.size() || !shown.get(row).equals(line)) {
                terminal.puts(Capability.cursor_address, row, 0);
                terminal.puts(Capability.clr_eol);
                terminal.writer().write(line);
            }
        }
        shown = lines.size() < height ? List.of() : List.copyOf(lines);
        terminal.flush();
    }

    /** The next key; waits for it. */
    Press press() {
        return presses.next();
    }

    /** Lets somebody else write below a line, with the terminal as it was before; what is above stays. */
    <T> T aside(int row, Aside<T> use) {
        synchronized (this) {
            aside = true;
            terminal.puts(Capability.cursor_address, row, 0);
            terminal.puts(Capability.clr_eos);
            leaveKeys();
            terminal.flush();
        }
        try {
            return use.run(terminal);
        } finally {
            synchronized (this) {
                aside = false;
                takeKeys();
                paint(true);
            }
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(killed);
        } catch (IllegalStateException ending) {
            return; // it is at work already
        }
        leaveKeys();
        terminal.puts(Capability.exit_ca_mode);
        terminal.flush();
        terminal.setAttributes(before);
        handlers.forEach(terminal::handle);
    }
}
