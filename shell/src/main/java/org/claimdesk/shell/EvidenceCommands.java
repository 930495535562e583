package org.claimdesk.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.desk.Captured;
import org.claimdesk.core.desk.Collecting;
import org.claimdesk.core.desk.Collecting.Passage;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.desk.Policy;
import org.claimdesk.core.desk.Rehashing;
import org.claimdesk.core.evidence.Citation;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.core.setting.ByteSize;
import org.claimdesk.core.thing.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** Passages that bear on claims. */
final class EvidenceCommands {
    private final Workplace workplace;

    EvidenceCommands(Workplace workplace) {
        this.workplace = workplace;
    }

    @Command(
            name = {"evidence", "add"},
            description = "Keep a passage that bears on a claim",
            help = """
                    evidence add C1 --stance supports --url https://stats.example.org/cpi --quote "rose 4.5 percent" --snapshot cpi.html
                    evidence add C1 --stance supports --url https://stats.example.org/index --quote "See table 3." --figure "2980 -> 3114 points"

                    The bytes of the snapshot are kept. The quote is looked for in its text: it is verbatim there, white
                    space, quotation marks and hyphens aside; altered, and the real words are shown; or absent.
                    What another program captured is taken with --snapshot - from standard input.""")
    Answer add(
            @Argument(index = 0) @Takes(value = "C1", completion = "claim") Ref ref,
            @Option(longName = "stance", required = true, description = "which way it bears on the claim")
                    @Takes("STANCE")
                    Stance stance,
            @Option(longName = "url", required = true, description = "where it was published") @Takes("URL") String url,
            @Option(longName = "quote", required = true, description = "the passage") @Takes("QUOTE") String quote,
            @Option(longName = "figure", description = "a number it carries; those of the quote without it")
                    @Takes("FIGURE")
                    List<String> figures,
            @Option(
                            longName = "snapshot",
                            description = "the captured file, whose bytes are kept; - for standard input")
                    @Takes(value = "FILE", completion = "file")
                    @Nullable
                    Path snapshot,
            @Option(longName = "title", description = "title of the page") @Takes("TITLE") @Nullable String title,
            @Option(longName = "publisher", description = "who published it") @Takes("NAME") @Nullable String publisher,
            @Option(longName = "published-on", description = "the day it was published") @Takes("DATE") @Nullable
                    LocalDate publishedOn,
            @Option(longName = "captured-at", description = "when it was captured") @Takes("TIME") @Nullable
                    Instant capturedAt,
            @Option(longName = "archive-url", description = "where an archive keeps it") @Takes("URL") @Nullable
                    String archiveUrl,
            @Option(longName = "origin", description = "whom it has its words from, such as a news agency")
                    @Takes("NAME|URL")
                    @Nullable
                    String origin,
            @Option(longName = "note", description = "a remark") @Takes("NOTE") @Nullable String note,
            @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun) {
        Citation citation = new Citation(url, title, publisher, archiveUrl, publishedOn, capturedAt, origin);
        Passage passage = new Passage(stance, citation, quote, named(figures), note);
        Captured captured = snapshot == null ? null : captured(ref, passage, snapshot);
        Evidence added = workplace.step(dryRun, desk -> collecting(desk).add(ref, passage, captured));
        return EvidenceViews.added(added, dryRun, workplace.conversation());
    }

    private List<Quantity> named(List<String> figures) {
        return figures.stream().map(workplace.figures()::named).toList();
    }

    private Captured captured(Ref ref, Passage passage, Path snapshot) {
        Desk desk = workplace.desk();
        ByteSize limit = Policy.of(desk).snapshotLimit();
        return collecting(desk).read(ref, passage, Captures.of(snapshot, workplace.session(), limit));
    }

    @Command(
            name = {"evidence", "list"},
            description = "List the evidence of a claim",
            help = "evidence list C1")
    Answer list(@Argument(index = 0) @Takes(value = "C1", completion = "claim") Ref ref) {
        List<Evidence> evidence = collecting(workplace.desk()).of(ref);
        return EvidenceViews.list(evidence);
    }

    @Command(
            name = {"evidence", "remove"},
            description = "Take evidence out of account",
            help = """
                    evidence remove E1 --because "the page was a parody"

                    A verdict that rested on it alone no longer stands: its claim goes stale.""")
    Answer remove(
            @Argument(index = 0) @Takes(value = "E1", completion = "evidence") Ref ref,
            @Option(longName = "because", required = true, description = "the reason") @Takes("REASON") String because,
            @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun) {
        Evidence removed = workplace.step(dryRun, desk -> collecting(desk).remove(ref, because));
        return EvidenceViews.removed(removed, dryRun);
    }

    @Command(
            name = {"evidence", "verify"},
            description = "Compute the digest of every snapshot again",
            help = "evidence verify")
    Answer verify() {
        return SnapshotViews.of(Rehashing.of(workplace.desk()));
    }

    private Collecting collecting(Desk desk) {
        return new Collecting(desk, workplace.shift(), Captures.READER);
    }
}
