package org.claimdesk.shell;

import org.springframework.shell.core.command.annotation.Command;

/** The main job, shown on the sample files. */
final class TourCommand {
    private final Conversation conversation;

    TourCommand(Conversation conversation) {
        this.conversation = conversation;
    }

    @Command(name = "tour", description = "Show the main job on sample files", help = "tour")
    Answer tour() {
        return Tour.of(conversation);
    }
}
