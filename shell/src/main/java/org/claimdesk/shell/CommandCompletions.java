package org.claimdesk.shell;

import java.util.List;

/** The names of commands. */
final class CommandCompletions implements Completions {
    private final CommandBook book;

    CommandCompletions(CommandBook book) {
        this.book = book;
    }

    @Override
    public List<Proposal> startingWith(String typed) {
        return book.names().stream()
                .filter(name -> name.startsWith(typed))
                .map(name -> Proposal.of(name, ""))
                .toList();
    }
}
