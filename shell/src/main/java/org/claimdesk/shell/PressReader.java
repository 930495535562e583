package org.claimdesk.shell;

import static java.util.Map.entry;

import java.io.IOError;
import java.io.InterruptedIOException;
import java.util.Map;
import org.claimdesk.shell.Press.Name;
import org.jline.keymap.BindingReader;
import org.jline.reader.EndOfFileException;
import org.jline.terminal.Terminal;

/** Reads a terminal's keys. Codes of keys that mean nothing here are read to their end, so that no part of them is taken for a letter. */
final class PressReader {
    /** So long a lone escape character waits for the rest of a key's code. */
    static final long ESCAPE_MILLIS = 100;

    private static final int ESCAPE = 0x1b;
    private static final String PASTE_END = "\u001b[201~";
    private static final Map<String, Name> CODES = Map.ofEntries(
            entry("[A", Name.UP),
            entry("OA", Name.UP),
            entry("[B", Name.DOWN),
            entry("OB", Name.DOWN),
            entry("[5~", Name.PAGE_UP),
            entry("[6~", Name.PAGE_DOWN),
            entry("[H", Name.HOME),
            entry("OH", Name.HOME),
            entry("[1~", Name.HOME),
            entry("[F", Name.END),
            entry("OF", Name.END),
            entry("[4~", Name.END),
            entry("[200~", Name.PASTE));
    private static final Map<Integer, Name> CONTROLS = Map.of(
            (int) '\r',
            Name.ENTER,
            (int) '\n',
            Name.ENTER,
            0x03,
            Name.INTERRUPT,
            0x04,
            Name.END_OF_INPUT,
            -1,
            Name.END_OF_INPUT);

    private final BindingReader reader;

    PressReader(Terminal terminal) {
        reader = new BindingReader(terminal.reader());
    }

    /** The next key; waits for it. */
    Press next() {
        try {
            int first = reader.readCharacter();
            if (first == ESCAPE) {
                return coded();
            }
            Name control = CONTROLS.get(first);
            return control == null ? Press.character(Character.toString(first)) : Press.of(control);
        } catch (EndOfFileException e) {
            return Press.of(Name.END_OF_INPUT);
        } catch (IOError e) {
            if (!isInterruption(e)) {
                throw e;
            }
            Thread.interrupted(); // told as a key, it needs no second telling
            return Press.of(Name.INTERRUPT);
        }
    }

    private static boolean isInterruption(IOError error) {
        return error.getCause() instanceof InterruptedIOException;
    }

    private Press coded() {
        if (reader.peekCharacter(ESCAPE_MILLIS) < 0) {
            return Press.of(Name.ESCAPE);
        }
        Name name = CODES.getOrDefault(code(), Name.UNKNOWN);
        if (name == Name.PASTE) {
            reader.readStringUntil(PASTE_END);
        }
        return Press.of(name);
    }

    /** After the escape character: {@code [} and all up to a letter or {@code ~}, {@code O} and one more, or one alone (ECMA-48). */
    private String code() {
        StringBuilder code = new StringBuilder().appendCodePoint(more());
        if (code.charAt(0) == 'O') {
            return code.appendCodePoint(more()).toString();
        }
        int last = code.charAt(0) == '[' ? 0 : '~';
        while (last < '@' || last > '~') {
            last = more();
            code.appendCodePoint(last);
        }
        return code.toString();
    }

    private int more() {
        int next = reader.readCharacter();
        if (next < 0) {
            throw new EndOfFileException();
        }
        return next;
    }
}
