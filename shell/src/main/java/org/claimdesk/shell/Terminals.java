package org.claimdesk.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.InfoCmp;

/**
 * The terminal that the process was started at. It is opened through JLine's native library, with the capabilities that
 * JLine brings along. Where these don't do, it is left to JLine, which tries all ways there are and asks the system's
 * programs; that takes longer than all else before the first prompt.
 */
final class Terminals {
    private Terminals() {}

    static Terminal open(Surroundings surroundings) throws IOException {
        String type = surroundings.variable("TERM");
        String known = InfoCmp.getDefaultInfoCmp(type);
        Screens screens = surroundings.screens();
        if (known == null || type.startsWith(Terminal.TYPE_DUMB) || !screens.in() || !screens.out()) {
            return any();
        }
        InfoCmp.setLoadedInfoCmp(type, known);
        try {
            return opened(type);
        } catch (IOException | UnsatisfiedLinkError e) {
            return any();
        }
    }

    private static Terminal opened(String type) throws IOException {
        return new JniTerminalProvider()
                .sysTerminal(
                        "terminal",
                        type,
                        false,
                        UTF_8,
                        UTF_8,
                        UTF_8,
                        true,
                        SignalHandler.SIG_DFL,
                        false,
                        SystemStream.Output);
    }

    private static Terminal any() throws IOException {
        return TerminalBuilder.builder().system(true).encoding(UTF_8).build();
    }

    /** Opens it for one use; refuses where standard input or output is none. */
    static <T> T lend(Surroundings surroundings, AtTerminal<T> use) throws IOException {
        Screens screens = surroundings.screens();
        if (!screens.in() || !screens.out()) {
            throw Usage.noTerminal("standard input or output is none");
        }
        try (Terminal terminal = open(surroundings)) {
            return use.use(terminal);
        }
    }
}
