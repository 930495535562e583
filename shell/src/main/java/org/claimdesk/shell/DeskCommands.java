package org.claimdesk.shell;

import java.nio.file.Path;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;

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
    Answer backup(@Argument(index = 0) @Takes(value = "FILE", completion = "file") Path file) {
        workplace.existingDesk().backup(workplace.session().at(file));
        return DeskViews.backedUp(file);
    }

    @Command(
            name = {"desk", "rebuild"},
            description = "Make all tables anew from the journal alone",
            help = "desk rebuild")
    Answer rebuild() {
        workplace.existingDesk().rebuild();
        return DeskViews.rebuilt(workplace.existingDesk().journal().head());
    }
}
