package org.claimdesk.shell;

import java.util.List;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.desk.Undoing;
import org.claimdesk.core.journal.Step;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.thing.Thing;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** The record, and the way back. */
final class JournalCommands {
    private final Workplace workplace;

    JournalCommands(Workplace workplace) {
        this.workplace = workplace;
    }

    @Command(
            name = {"journal", "log"},
            description = "Tell what was done, by whom and when, newest first",
            help = """
                    journal log
                    journal log C1
                    journal log --limit 5

                    With an id: the story of one claim, article, source, piece of evidence or review.""")
    Answer log(
            @Argument(index = 0) @Takes(value = "ID", completion = "thing") @Nullable String id,
            @Option(longName = "limit", description = "at most so many steps; all without it") @Nullable
                    Natural limit) {
        return id == null
                ? JournalView.ofDesk(workplace.desk(), workplace.seals(workplace.desk()), Natural.orNone(limit))
                : JournalView.ofThing(workplace.desk(), found(id), Natural.orNone(limit));
    }

    private Thing found(String id) {
        Thing thing = Things.find(workplace.desk(), id);
        return thing instanceof Review review
                ? workplace.seals(workplace.desk()).open(review)
                : thing;
    }

    @Command(
            name = {"journal", "verify"},
            description = "Check the chain of the journal's entries",
            help = """
                    journal verify
                    journal verify --head 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08

                    A head noted earlier also shows whether the end was cut off since.""")
    Answer verify(
            @Option(longName = "head", description = "a head that was noted earlier") @Takes("HASH") @Nullable
                    String head) {
        return JournalHeadViews.verification(workplace.desk(), head);
    }

    @Command(
            name = {"journal", "head"},
            description = "Show the end of the chain, to be noted elsewhere",
            help = "journal head")
    Answer head() {
        return JournalHeadViews.head(workplace.desk().journal().head());
    }

    @Command(name = "undo", description = "Take the last step back, or the one with a number", help = """
                    undo
                    undo 12

                    A step whose things changed since is refused. Nothing is removed: the earlier
                    states are recorded as a new step.""")
    Answer undo(
            @Argument(index = 0) @Takes("STEP") @Nullable Natural number,
            @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun) {
        Step step = undoing(workplace.desk()).toUndo(Natural.orNone(number));
        return revert("undone", step, dryRun);
    }

    @Command(name = "redo", description = "Take the last undo back", help = "redo")
    Answer redo(@Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun) {
        return revert("redone", undoing(workplace.desk()).toRedo(), dryRun);
    }

    private Answer revert(String what, Step step, boolean dryRun) {
        List<String> things = workplace.step(dryRun, desk -> step.number(), desk -> reverted(desk, step));
        return JournalHeadViews.reverted(what, undoing(workplace.desk()).origin(step), things, dryRun);
    }

    private List<String> reverted(Desk desk, Step step) {
        return undoing(desk).revert(step);
    }

    private Undoing undoing(Desk desk) {
        return new Undoing(desk, workplace.shift().reviewer());
    }
}
