package org.claimdesk.shell;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.desk.Seals;
import org.claimdesk.core.report.ReportedClaim;
import org.claimdesk.formats.json.Json;

/** Claims, one a line. */
final class ClaimListView {
    private ClaimListView() {}

    /** @param limit at most so many; 0 for all */
    static Answer of(Desk desk, Seals seals, ClaimQuery query, int limit) {
        return Answer.of(page -> table(desk, query, limit, page), out -> {
            try (Stream<Claim> claims = matching(desk, query, limit)) {
                Json.array(claims.map(claim -> bare(seals, claim)).map(Json::listedClaim), out);
            }
        });
    }

    private static Stream<Claim> matching(Desk desk, ClaimQuery query, int limit) {
        Stream<Claim> all = desk.claims().matching(query);
        return limit == 0 ? all : all.limit(limit);
    }

    /** A list shows a claim without what hangs on it, but with the verdict that stands. */
    private static ReportedClaim bare(Seals seals, Claim claim) {
        return new ReportedClaim(claim, List.of(), List.of(), seals.seen(claim));
    }

    private static void table(Desk desk, ClaimQuery query, int limit, Page page) throws IOException {
        Table table = new Table(
                Column.fixed("ID"),
                Column.fixed("STATUS"),
                Column.number("SCORE"),
                Column.text("KINDS"),
                Column.text("CLAIMANT"),
                Column.text("CLAIM"));
        try (Stream<Claim> claims = matching(desk, query, limit)) {
            claims.forEach(claim -> table.row(
                    Style.ID.of(claim.id()),
                    ClaimView.styled(claim.status()),
                    String.format(Locale.ROOT, "%.2f", claim.proposal().score()),
                    claim.statement().kinds().stream().map(ClaimKind::toString).collect(Collectors.joining(",")),
                    ArticleViews.shown(claim.statement().claimant()),
                    claim.statement().text()));
        }
        table.writeOr(page, "No claims match.");
    }
}
