package org.claimdesk.shell;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.desk.Checking.Checked;
import org.claimdesk.core.figure.Check;
import org.claimdesk.core.figure.Comparison;
import org.claimdesk.core.figure.Outcome;
import org.claimdesk.formats.json.Json;
import org.jspecify.annotations.Nullable;

/** What the numbers of a claim come to, one below the other. */
final class CheckView {
    private CheckView() {}

    static Answer of(Checked checked) {
        return Answer.of(
                page -> write(checked.claim(), checked.checks(), page),
                Answer.Json.of(Json.checks(checked.claim().id(), checked.checks())));
    }

    private static void write(Claim claim, List<Check> checks, Page page) throws IOException {
        page.line(Style.ID.of(claim.id()), "  ", claim.statement().text());
        if (checks.isEmpty()) {
            page.line("No number to check.");
        }
        @Nullable Quantity last = null;
        for (Check check : checks) {
            Quantity number = check.comparison().claim();
            if (!number.equals(last)) {
                page.blank();
                page.line(Style.BOLD.of(number.text()));
            }
            last = number;
            write(check, page);
        }
    }

    private static void write(Check check, Page page) throws IOException {
        Comparison comparison = check.comparison();
        String evidence = check.evidence() == null ? "" : check.evidence().toString();
        page.line("  ", Style.ID.of(evidence), evidence.isEmpty() ? "" : "  ", styled(comparison));
        String indent = " ".repeat(evidence.isEmpty() ? 2 : 4 + evidence.length());
        if (comparison.reason() != null) {
            page.line(indent, comparison.reason());
        }
        if (!check.others().isEmpty()) {
            String others = check.others().stream().map(Quantity::text).collect(Collectors.joining("; "));
            page.line(indent, Style.DIM.of("it also says: " + others));
        }
    }

    private static Styled styled(Comparison comparison) {
        Outcome outcome = comparison.outcome();
        Style style = outcome.isConsistent() ? Style.GOOD : outcome == Outcome.NOT_COMPARABLE ? Style.DIM : Style.WARN;
        return style.of(comparison.formula());
    }
}
