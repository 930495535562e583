package org.claimdesk.shell;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.claim.Urgency;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.desk.Seals;
import org.claimdesk.core.report.ReportedClaim;
import org.claimdesk.formats.json.Json;

/** The most urgent claim, and why it is. */
final class NextView {
    private NextView() {}

    static Answer of(Desk desk, Workplace workplace) {
        Instant now = workplace.shift().now();
        Seals seals = workplace.seals(desk);
        Optional<Claim> first;
        try (Stream<Claim> byUrgency = workplace.byUrgency(desk, ClaimQuery.ALL)) {
            first = byUrgency.filter(claim -> !seals.waitsForOthers(claim)).findFirst();
        }
        return first.map(claim -> of(workplace.reported(desk, claim), Urgency.shares(claim, now)))
                .orElseGet(() ->
                        Answer.line("Nothing waits.", Answer.Json.of("{\"claim\":null,\"urgency\":0,\"shares\":[]}")));
    }

    private static Answer of(ReportedClaim reported, List<Urgency.Share> shares) {
        double urgency = shares.stream().mapToDouble(Urgency.Share::points).sum();
        return Answer.of(
                page -> text(reported.claim(), shares, urgency, page), Answer.Json.of(json(reported, shares, urgency)));
    }

    private static void text(Claim claim, List<Urgency.Share> shares, double urgency, Page page) throws IOException {
        page.line(
                Style.ID.of(claim.id()),
                "  ",
                ClaimView.styled(claim.status()),
                "  ",
                claim.statement().text());
        page.line("urgency " + points(urgency) + ":");
        for (Urgency.Share share : shares) {
            page.line("  ", Columns.padLeft(points(share.points()), 6), "  ", share.reason());
        }
    }

    private static String points(double points) {
        return String.format(Locale.ROOT, "%.2f", points);
    }

    private static String json(ReportedClaim reported, List<Urgency.Share> shares, double urgency) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("claim", Json.written(Json.claim(reported)));
        all.put("urgency", urgency);
        all.put("shares", shares.stream().map(NextView::json).toList());
        return Json.object(all);
    }

    private static Map<String, Object> json(Urgency.Share share) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("reason", share.reason());
        one.put("points", share.points());
        return one;
    }
}
