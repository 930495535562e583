package org.claimdesk.shell;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.problem.Conflict;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.problem.Unreadable;
import org.claimdesk.core.thing.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** Commands of every sort, which echo what they were given. */
final class SampleCommands {
    static CommandBook book() {
        CommandBook book = new CommandBook();
        return book.add(HelpCommands.class, conversation -> new HelpCommands(book), "help", "version")
                .add(
                        SampleCommands.class,
                        conversation -> new SampleCommands(),
                        "claim",
                        "numbers",
                        "who",
                        "ask",
                        "check",
                        "import",
                        "late",
                        "fail",
                        "deep");
    }

    private static Answer echo(Object... values) {
        String line = List.of(values).toString();
        return Answer.line(line, Answer.Json.of("{\"echo\":" + JsonText.quote(line) + "}"));
    }

    @Command(
            name = {"claim", "add"},
            description = "Add",
            help = "claim add --text T")
    Answer add(
            @Option(longName = "text", required = true, description = "the words") @Takes("T") String text,
            @Option(longName = "tag", shortName = 't') List<String> tags,
            @Option(longName = "limit", defaultValue = "20") int limit,
            @Option(longName = "dry-run") boolean dryRun,
            @Option(longName = "kind", defaultValue = "numeric") ClaimKind kind) {
        return echo(text, tags, limit, dryRun, kind);
    }

    @Command(
            name = {"claim", "show"},
            description = "Show",
            help = "claim show C1")
    Answer show(
            @Argument(index = 0) @Takes(value = "C1", completion = "claims") Ref claim,
            @Argument(index = 1) @Nullable Integer revision,
            @Option(longName = "since") @Nullable LocalDate since,
            @Option(longName = "at") @Nullable Instant at,
            @Option(longName = "file") @Nullable Path file) {
        return echo(claim, String.valueOf(revision), String.valueOf(since), String.valueOf(at), String.valueOf(file));
    }

    @Command(
            name = {"claim", "tag"},
            description = "Tag",
            help = "claim tag C1 +x -y")
    Answer tag(
            @Argument(index = 0) @Takes("C1") Ref claim,
            @Arguments @Takes(value = "+x -y", atLeast = 1, dashWords = true) List<String> tags,
            @Option(longName = "because", shortName = 'b') @Nullable String because) {
        return echo(claim, tags, String.valueOf(because));
    }

    @Command(name = "numbers", description = "Numbers", help = "numbers -5")
    Answer numbers(@Arguments @Takes(value = "N…", atLeast = 1) List<Integer> numbers) {
        return echo(numbers);
    }

    @Command(name = "who", description = "The session", help = "who")
    Answer who(Session session, Conversation conversation) {
        return echo(session.reviewer(), session.desk().getFileName(), conversation.words());
    }

    @Command(name = "ask", description = "Ask", help = "ask")
    Answer ask(Conversation conversation) throws Exception {
        return echo(String.valueOf(conversation.ask("really? ")));
    }

    @Command(name = "check", description = "Find faults", help = "check")
    Answer check() {
        return echo("broken").withFault("journal-broken", "the journal is broken – entry 57", "restore a backup");
    }

    @Command(name = "import", description = "Do it partly", help = "import")
    Answer importing() {
        return echo("some").partly("records-rejected", "2 records were rejected", "");
    }

    @Command(name = "late", description = "Fail while answering", help = "late")
    Answer late() {
        return Answer.of(
                page -> {
                    page.line("half");
                    throw new NotFound("claim-unknown", "no such claim – C99", "");
                },
                out -> {});
    }

    @Command(name = "fail", description = "Fail", help = "fail refused")
    Answer fail(@Argument(index = 0) String how) throws Exception {
        throw FAILURES.get(how);
    }

    @Command(name = "deep", description = "Recurse", help = "deep")
    Answer deep() {
        return deep();
    }

    private static final Map<String, Exception> FAILURES = Map.of(
            "refused", new Refused("evidence-missing", "a verdict needs evidence – C1", "add some:\nevidence add C1"),
            "missing", new NotFound("claim-unknown", "no such claim – C99", "see: claim list"),
            "conflict", new Conflict("changed", "changed meanwhile – C1", ""),
            "unreadable", new Unreadable("file-unreadable", "cannot be read – x.json", ""),
            "file", new NoSuchFileException("x.json"),
            "fault", new IllegalStateException("\u001b[31mred\u001b[0m"),
            "interrupted", new InterruptedException(),
            "beside", new CompletionException(new OutOfMemoryError("in a test")));
}
