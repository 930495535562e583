package org.claimdesk.shell;

import java.io.IOException;
import org.jline.terminal.Terminal;

/** What somebody does who has the terminal to themselves. */
@FunctionalInterface
interface AtTerminal<T> {
    T use(Terminal terminal) throws IOException;
}
