package org.claimdesk.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The terminal that the process was started at. */
final class Terminals {
    private Terminals() {}

    static Terminal open() throws IOException {
        return TerminalBuilder.builder()
                .system(true)
                .encoding(StandardCharsets.UTF_8)
                .build();
    }

    /** Opens it for one use; refuses where standard input or output is none. */
    static <T> T lend(Screens screens, AtTerminal<T> use) throws IOException {
        if (!screens.in() || !screens.out()) {
            throw Usage.noTerminal("standard input or output is none");
        }
        try (Terminal terminal = open()) {
            return use.use(terminal);
        }
    }
}
