package org.claimdesk.shell;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimdesk.core.desk.Rehashing.Damage;
import org.claimdesk.core.desk.Rehashing.Outcome;
import org.claimdesk.formats.json.Json;

/** What became of the snapshots. */
final class SnapshotViews {
    private SnapshotViews() {}

    static Answer of(Outcome found) {
        List<Damage> damaged = found.damaged();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ok", damaged.isEmpty());
        json.put("snapshots", found.snapshots());
        json.put("damaged", damaged.stream().map(SnapshotViews::json).toList());
        Answer answer = Answer.of(page -> write(found, page), Answer.Json.of(Json.object(json)));
        return damaged.isEmpty()
                ? answer
                : answer.withFault(
                        "snapshot-damaged",
                        Counted.of(damaged.size(), "snapshot") + " damaged",
                        "restore a backup, or capture the pages again");
    }

    private static Map<String, Object> json(Damage damage) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sha256", damage.sha256());
        json.put("harm", damage.harm().toString());
        json.put("evidence", texts(damage.evidence()));
        json.put("claims", texts(damage.claims()));
        return json;
    }

    private static List<String> texts(List<?> ids) {
        return ids.stream().map(Object::toString).toList();
    }

    private static void write(Outcome found, Page page) throws IOException {
        for (Damage damage : found.damaged()) {
            page.line(
                    Style.BAD.of("damaged"),
                    " " + damage.sha256() + " " + damage.harm().words() + affected(damage));
        }
        page.line(Counted.of(found.snapshots(), "snapshot") + ", "
                + (found.snapshots() - found.damaged().size()) + " good");
    }

    private static String affected(Damage damage) {
        return damage.evidence().isEmpty()
                ? ": no evidence rests on it"
                : ": " + joined(damage.evidence()) + " rests on it, which bears on " + joined(damage.claims());
    }

    private static String joined(List<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
