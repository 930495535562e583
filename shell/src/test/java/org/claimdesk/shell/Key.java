package org.claimdesk.shell;

import org.jline.builtins.ScreenTerminal;

/** Keys that are no letters, as JLine's {@code ScreenTerminal} calls them; what they send depends on its mode. */
enum Key {
    ENTER("\r"),
    TAB("\t"),
    ESCAPE("\u001b"),
    BACKSPACE("\u007f"),
    UP("~A"),
    DOWN("~B"),
    RIGHT("~C"),
    LEFT("~D"),
    PAGE_UP("~1"),
    PAGE_DOWN("~2"),
    CTRL_A("\u0001"),
    CTRL_C("\u0003"),
    CTRL_D("\u0004"),
    CTRL_L("\u000c"),
    CTRL_U("\u0015");

    private final String name;

    Key(String name) {
        this.name = name;
    }

    String sentBy(ScreenTerminal terminal) {
        return terminal.pipe(name);
    }
}
