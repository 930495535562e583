package org.claimdesk.shell;

import java.nio.file.Path;
import org.claimdesk.core.desk.Counting;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.desk.Housekeeping;
import org.claimdesk.core.desk.Housekeeping.Told;
import org.claimdesk.storage.SqliteDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** The desk as a file. */
final class DeskCommands {
    private final Workplace workplace;

    DeskCommands(Workplace workplace) {
        this.workplace = workplace;
    }

    @Command(
            name = {"desk", "status"},
            description = "Tell how the desk stands: its file, its numbers, its policy",
            help = "desk status")
    Answer status() {
        return DeskViews.status(workplace.desk(), workplace.session());
    }

    @Command(
            name = {"desk", "set"},
            description = "Set how the desk works, or show one setting",
            help = """
                    desk set reviews-needed 2
                    desk set scale politifact
                    desk set scale.stars "One < Two < Three | Not checkable"
                    desk set reviews-needed default

                    desk status shows all settings. Each change is a step of the journal.
                    A scale goes from worst to best, then labels off the scale; a rating's end
                    =false, =mixed or =true says what it means where that does not follow from
                    its half. Verdicts keep the rating they were given.""")
    Answer set(
            @Argument(index = 0) @Takes(value = "NAME", completion = "setting") String name,
            @Argument(index = 1) @Takes(value = "VALUE") @Nullable String value,
            @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun) {
        if (value == null) {
            return SettingViews.of(housekeeping(workplace.desk()).get(name));
        }
        Told told = workplace.step(dryRun, desk -> housekeeping(desk).set(name, value));
        return SettingViews.set(told, dryRun);
    }

    @Command(
            name = {"desk", "stats"},
            description = "Show what the desk holds in figures and bars",
            help = """
                    desk stats
                    desk stats --json

                    Claims by status, rating, kind, claimant, publisher, reviewer and week, and how long
                    they wait. Reviews under seal count for nothing.""")
    Answer stats() {
        return StatsViews.of(Counting.of(workplace.desk(), workplace.shift().now()));
    }

    @Command(
            name = {"desk", "agreement"},
            description = "Show how far reviewers agree who rated independently",
            help = """
                    desk agreement

                    Per cent agreement, Cohen's and Fleiss' kappa and Krippendorff's alpha over the
                    rounds of independent reviews in which all are in; undefined where fewer than two
                    reviewers rated, or all ratings are the same.""")
    Answer agreement() {
        return AgreementView.of(workplace.desk());
    }

    private Housekeeping housekeeping(Desk desk) {
        return new Housekeeping(desk, workplace.shift());
    }

    @Command(
            name = {"desk", "check"},
            description = "Check the file, the chain, the tables and the snapshots",
            help = "desk check")
    Answer check() {
        return DeskViews.checked(workplace.existingDesk().check());
    }

    @Command(
            name = {"desk", "backup"},
            description = "Copy the desk to another file while it is in use",
            help = """
                    desk backup monday.desk

                    A file that is there already is never overwritten.""")
    Answer backup(
            @Argument(index = 0) @Takes(value = "FILE", completion = "file") Path file,
            @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun) {
        SqliteDesk desk = workplace.existingDesk();
        Path target = workplace.session().at(file);
        if (dryRun) {
            SqliteDesk.requireNew(target);
        } else {
            desk.backup(target);
        }
        return DeskViews.backedUp(file, dryRun);
    }

    @Command(
            name = {"desk", "rebuild"},
            description = "Make all tables anew from the journal alone",
            help = "desk rebuild")
    Answer rebuild(@Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun) {
        if (!dryRun) {
            workplace.existingDesk().rebuild();
        }
        return DeskViews.rebuilt(workplace.existingDesk().journal().head(), dryRun);
    }
}
