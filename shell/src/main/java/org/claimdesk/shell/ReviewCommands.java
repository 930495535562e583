package org.claimdesk.shell;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import org.claimdesk.core.claim.ClaimQuery;
import org.jline.terminal.Terminal;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;

/** Going through the claims that wait, at a terminal. */
final class ReviewCommands {
    private final Workplace workplace;
    private final CommandBook book;

    ReviewCommands(Workplace workplace, CommandBook book) {
        this.workplace = workplace;
        this.book = book;
    }

    @Command(
            name = {"review", "start"},
            description = "Go through the claims that wait, by single keys",
            help = """
                    review start
                    review start status:unverified tag:economy

                    Shows the most urgent claim in its article, with its evidence and earlier
                    verdicts, on the whole screen of a terminal; ? explains the keys. Each does what
                    a command does and is in the journal at once: leaving loses nothing.""")
    Answer start(@Arguments @Takes(value = "QUERY…", completion = "query") List<String> words) throws IOException {
        ClaimQuery query = ClaimQuery.parse(words);
        return workplace.conversation().atTerminal(terminal -> at(terminal, query));
    }

    private Answer at(Terminal terminal, ClaimQuery query) throws IOException {
        ReviewSitting sitting = new ReviewSitting(workplace, new Errands(book, workplace), query);
        if (sitting.sheet().isEmpty()) {
            String nothing = query.equals(ClaimQuery.ALL) ? "Nothing waits." : "Nothing that waits fits the query.";
            return Answer.line(nothing, Answer.Json.of("{}"));
        }
        boolean left;
        try (Stage stage = Stage.on(terminal)) {
            left = new ReviewLoop(stage, sitting, workplace.session().colored()).run();
        }
        String summary = Counted.of(sitting.settled(), "claim") + " done in " + Counted.of(sitting.steps(), "step")
                + ", " + sitting.left() + " left";
        if (!left) {
            workplace.conversation().note(summary);
            throw new InterruptedIOException();
        }
        return Answer.line(summary, Answer.Json.of("{}"));
    }
}
