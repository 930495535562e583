package org.claimdesk.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.core.anchor.WordDiff;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.evidence.Citation;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.EvidencePolicy;
import org.claimdesk.core.evidence.QuoteMatch;
import org.claimdesk.core.evidence.Snapshot;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.core.problem.Warning;
import org.claimdesk.formats.json.Json;
import org.jspecify.annotations.Nullable;

/** Evidence as answers. */
final class EvidenceViews {
    private EvidenceViews() {}

    static Answer added(Evidence evidence, boolean dryRun, Conversation conversation) {
        List<Warning> warnings = warnings(evidence);
        Warnings.tell(warnings, conversation);
        return Answer.of(
                page -> {
                    page.line(
                            Style.ID.of(evidence.id()),
                            dryRun ? " would be added: " : " added: ",
                            styled(evidence.stance()),
                            " ",
                            evidence.claim(),
                            ", quote " + words(evidence.match()));
                    difference(evidence, page);
                },
                Answer.Json.of(Json.evidence(evidence, warnings)));
    }

    private static List<Warning> warnings(Evidence evidence) {
        return switch (evidence.match()) {
            case ALTERED ->
                List.of(new Warning(
                        "quote-altered",
                        "the snapshot says it in other words than " + evidence.id(),
                        "it carries no verdict until it is quoted as it stands there"));
            case ABSENT ->
                List.of(new Warning(
                        "quote-not-found",
                        "the quote of " + evidence.id() + " is not in the snapshot",
                        "it carries no verdict until it is"));
            case VERBATIM, UNCHECKED -> List.of();
        };
    }

    /** What was altered, and how: what is typed in brackets with a minus, what stands in the snapshot with a plus. */
    private static void difference(Evidence evidence, Page page) throws IOException {
        WordDiff difference = evidence.difference();
        if (difference != null) {
            page.paragraph(4, EvidencePolicy.alteration(difference));
        }
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
        difference(item, page);
        if (!item.figures().isEmpty()) {
            page.line(
                    "    figures: ", item.figures().stream().map(Quantity::text).collect(Collectors.joining("; ")));
        }
        String source = source(item.citation());
        if (!source.isEmpty()) {
            page.line("    ", Style.DIM.of(source));
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

    private static String source(Citation citation) {
        List<String> parts = new ArrayList<>();
        add(parts, "", citation.publisher());
        add(parts, "published ", citation.publishedOn());
        add(parts, "captured ", citation.capturedAt());
        add(parts, "archived at ", citation.archiveUrl());
        add(parts, "origin ", citation.origin());
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, String what, @Nullable Object value) {
        if (value != null) {
            parts.add(what + value);
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
            case VERBATIM -> "verbatim in the snapshot";
            case ALTERED -> "altered";
            case ABSENT -> "absent from the snapshot";
            case UNCHECKED -> "unchecked";
        };
    }
}
