package org.claimdesk.shell;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.QuoteMatch;
import org.claimdesk.core.evidence.Snapshot;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.formats.json.Json;

/** Evidence as answers. */
final class EvidenceViews {
    private EvidenceViews() {}

    static Answer added(Evidence evidence, boolean dryRun, Conversation conversation) {
        if (evidence.match() == QuoteMatch.ABSENT) {
            conversation.note("warning: the quote is not in the snapshot – " + evidence.id()
                    + " – it carries no verdict until it is");
        }
        return Answer.of(
                page -> page.line(
                        Style.ID.of(evidence.id()),
                        dryRun ? " would be added: " : " added: ",
                        styled(evidence.stance()),
                        " ",
                        evidence.claim(),
                        ", quote " + words(evidence.match())),
                Answer.Json.of(Json.evidence(evidence)));
    }

    static Answer removed(Evidence evidence, boolean dryRun) {
        return Answer.of(
                page -> page.line(
                        Style.ID.of(evidence.id()),
                        dryRun ? " would be removed: " : " removed: ",
                        ArticleViews.shown(evidence.removedBecause())),
                Answer.Json.of(Json.evidence(evidence)));
    }

    static Answer list(List<Evidence> evidence) {
        return Answer.of(
                page -> {
                    if (evidence.isEmpty()) {
                        page.line("No evidence.");
                    }
                    write(evidence, page);
                },
                Answer.Json.of(Json.array(evidence.stream().map(Json::evidence).toList())));
    }

    static void write(List<Evidence> evidence, Page page) throws IOException {
        for (Evidence item : evidence) {
            write(item, page);
        }
    }

    private static void write(Evidence item, Page page) throws IOException {
        String title = item.citation().title() == null ? "" : item.citation().title() + ", ";
        page.line(
                Style.ID.of(item.id()),
                "  ",
                styled(item.stance()),
                "  ",
                title + item.citation().url());
        page.paragraph(4, "“" + item.quote() + "”");
        if (!item.figures().isEmpty()) {
            page.line(
                    "    figures: ", item.figures().stream().map(Quantity::text).collect(Collectors.joining("; ")));
        }
        Snapshot snapshot = item.snapshot();
        String kept = snapshot == null
                ? "no snapshot"
                : "snapshot " + snapshot.sha256().substring(0, 12);
        page.line("    ", Style.DIM.of(kept + ", quote " + words(item.match()) + ", by " + item.addedBy()));
        if (item.note() != null) {
            page.line("    note: ", item.note());
        }
        if (item.removedBecause() != null) {
            page.line("    ", Style.WARN.of("removed: " + item.removedBecause()));
        }
    }

    private static Styled styled(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> Style.GOOD.of(stance);
            case REFUTES -> Style.BAD.of(stance);
            case CONTEXT -> Style.DIM.of(stance);
        };
    }

    static String words(QuoteMatch match) {
        return switch (match) {
            case FOUND -> "found in the snapshot";
            case ABSENT -> "not in the snapshot";
            case UNCHECKED -> "not checked";
        };
    }
}
