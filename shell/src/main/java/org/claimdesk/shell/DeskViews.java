package org.claimdesk.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.desk.Policy;
import org.claimdesk.core.journal.Head;
import org.claimdesk.formats.json.Json;

/** The desk as a whole. */
final class DeskViews {
    private DeskViews() {}

    static Answer status(Desk desk, Session session) {
        Head head = desk.journal().head();
        Map<VerificationStatus, Long> claims = desk.claims().countByStatus();
        return Answer.of(
                page -> text(desk, session, head, claims, page), Answer.Json.of(json(desk, session, head, claims)));
    }

    private static void text(Desk desk, Session session, Head head, Map<VerificationStatus, Long> claims, Page page)
            throws IOException {
        ArticleViews.field(page, "Desk", session.desk());
        ArticleViews.field(page, "Reviewer", session.reviewer());
        ArticleViews.field(page, "Entries", head.entries());
        ArticleViews.field(page, "Head", head.hash());
        for (VerificationStatus status : VerificationStatus.values()) {
            long count = claims.getOrDefault(status, 0L);
            if (count > 0) {
                page.line(Style.DIM.of("  " + Columns.padRight(status.toString(), 10)), Columns.padLeft("" + count, 6));
            }
        }
        page.line(Style.DIM.of("Policy"));
        for (String rule : rules(desk)) {
            page.line("  " + rule);
        }
        page.line(Style.DIM.of("Settings"));
        SettingViews.write(desk, page);
    }

    private static List<String> rules(Desk desk) {
        return Policy.of(desk).evidence().rules();
    }

    private static String json(Desk desk, Session session, Head head, Map<VerificationStatus, Long> claims) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (VerificationStatus status : VerificationStatus.values()) {
            counts.put(status.toString(), claims.getOrDefault(status, 0L));
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("desk", session.desk().toString());
        all.put("reviewer", session.reviewer());
        all.put("entries", head.entries());
        all.put("head", head.hash());
        all.put("claims", counts);
        all.put("policy", rules(desk));
        all.put("settings", SettingViews.json(desk));
        return Json.object(all);
    }

    /** @param faults what was found, in words */
    static Answer checked(List<String> faults) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ok", faults.isEmpty());
        json.put("faults", faults);
        Answer answer = Answer.of(
                page -> {
                    for (String fault : faults) {
                        page.line(Style.BAD.of("fault"), " ", fault);
                    }
                    if (faults.isEmpty()) {
                        page.line("All good.");
                    }
                },
                Answer.Json.of(Json.object(json)));
        return faults.isEmpty()
                ? answer
                : answer.withFault(
                        "desk-faulty", Counted.of(faults.size(), "fault") + " found", "try: desk rebuild, or a backup");
    }

    static Answer backedUp(Path file, boolean dryRun) {
        return Answer.line(
                (dryRun ? "would be backed up to " : "backed up to ") + file,
                Answer.Json.of(Json.object(Map.of("backup", file.toString()))));
    }

    static Answer rebuilt(Head head, boolean dryRun) {
        return Answer.line(
                (dryRun ? "would be rebuilt from " : "rebuilt from ") + head.entries() + " entries",
                Answer.Json.of(Json.object(Map.of("entries", head.entries()))));
    }
}
