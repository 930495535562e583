package org.claimdesk.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts the program together: the one place where commands and completions are registered, and desks are opened. */
final class Wiring implements AutoCloseable {
    private final CommandBook book = new CommandBook();
    private final Map<String, Function<Session, Completions>> completions = new LinkedHashMap<>();

    Wiring() {
        book.add(HelpCommands.class, conversation -> new HelpCommands(book));
        completions.put("file", FileCompletions::new);
        completions.put("command", session -> new CommandCompletions(book));
    }

    CommandBook commands() {
        return book;
    }

    /** The completions of a name, such as {@code file}; none for a name that nobody registered. */
    Completions completions(String name, Session session) {
        return completions.getOrDefault(name, any -> typed -> List.of()).apply(session);
    }

    /** Closes what was opened for the commands. */
    @Override
    public void close() {}
}
