package org.claimdesk.shell;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.core.journal.Step;

/** Runs commands for somebody who shows their answers in another place; each is a step of its own, as if it were typed. */
final class Errands {
    private final CommandBook book;
    private final Workplace workplace;

    Errands(CommandBook book, Workplace workplace) {
        this.book = book;
        this.workplace = workplace;
    }

    /**
     * What came of a command.
     *
     * @param lines what it said, answer first
     * @param step number of the step that it made; 0 for none
     */
    record Outcome(Exit exit, List<String> lines, long step) {
        boolean done() {
            return exit == Exit.DONE;
        }

        /** All that it said, on one line. */
        String said() {
            return lines.stream().map(String::strip).collect(Collectors.joining(" · "));
        }
    }

    boolean knows(String command) {
        return book.command(command).isPresent();
    }

    Outcome run(List<String> words) {
        return run(words, workplace.session().withColoring(Coloring.NEVER));
    }

    Outcome run(List<String> words, Session session) {
        long before = newest();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Exit exit =
                new Dispatcher(book, new Outlet(out), new PrintWriter(err)).run(words, session, question -> null, "");
        List<String> lines = Stream.concat(
                        out.toString(StandardCharsets.UTF_8).lines(),
                        err.toString().lines())
                .toList();
        return new Outcome(exit, lines, stepAfter(before));
    }

    private long newest() {
        try (Stream<Step> steps = workplace.desk().journal().steps()) {
            return steps.findFirst().map(Step::number).orElse(0L);
        }
    }

    /** Others may be at work on the same desk. */
    private long stepAfter(long before) {
        String reviewer = workplace.shift().reviewer();
        try (Stream<Step> steps = workplace.desk().journal().steps()) {
            return steps.takeWhile(step -> step.number() > before)
                    .filter(step -> step.reviewer().equals(reviewer))
                    .findFirst()
                    .map(Step::number)
                    .orElse(0L);
        }
    }
}
