package org.claimdesk.shell;

import org.claimdesk.core.desk.Sourcing;
import org.claimdesk.core.source.Source;
import org.claimdesk.core.source.SourceKind;
import org.claimdesk.core.thing.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** Those who can be asked or cited. */
final class SourceCommands {
    private final Workplace workplace;

    SourceCommands(Workplace workplace) {
        this.workplace = workplace;
    }

    @Command(
            name = {"source", "add"},
            description = "Put a source on the list",
            help = "source add --name \"Statistics Norway\" --kind organisation --url https://www.ssb.no")
    Answer add(
            @Option(longName = "name", required = true, description = "its name") @Takes("NAME") String name,
            @Option(longName = "kind", required = true, description = "what it is") @Takes("KIND") SourceKind kind,
            @Option(longName = "url", description = "its address") @Takes("URL") @Nullable String url,
            @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun) {
        Source added = workplace.step(dryRun, desk -> new Sourcing(desk, workplace.shift()).add(name, kind, url));
        return SourceViews.added(added, dryRun);
    }

    @Command(
            name = {"source", "list"},
            description = "List the sources",
            help = "source list")
    Answer list() {
        return SourceViews.list(workplace.desk());
    }

    @Command(
            name = {"source", "show"},
            description = "Show a source",
            help = "source show S1")
    Answer show(@Argument(index = 0) @Takes(value = "S1", completion = "source") Ref ref) {
        return SourceViews.show(workplace.desk().sources().get(ref));
    }
}
