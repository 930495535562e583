package org.claimdesk.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.thing.Sha256;
import org.claimdesk.formats.json.Json;

/** Computes every snapshot's digest again, and names the claims a damaged one affects. */
final class SnapshotCheck {
    private final Desk desk;
    private final List<Damage> damaged = new ArrayList<>();
    private long count;

    private SnapshotCheck(Desk desk) {
        this.desk = desk;
    }

    private record Damage(String sha256, List<String> evidence, List<String> claims) {
        Map<String, Object> json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("sha256", sha256);
            json.put("evidence", evidence);
            json.put("claims", claims);
            return json;
        }
    }

    static Answer of(Desk desk) {
        SnapshotCheck check = new SnapshotCheck(desk);
        try (Stream<String> digests = desk.snapshots().digests()) {
            for (Iterator<String> all = digests.iterator(); all.hasNext(); ) {
                check.check(all.next());
            }
        }
        return check.answer();
    }

    private void check(String sha256) {
        count++;
        if (sha256.equals(computed(sha256))) {
            return;
        }
        try (Stream<Evidence> taken = desk.evidence().takenFrom(sha256)) {
            List<Evidence> affected = taken.toList();
            damaged.add(new Damage(
                    sha256,
                    affected.stream().map(Evidence::name).toList(),
                    affected.stream()
                            .map(item -> item.claim().toString())
                            .distinct()
                            .toList()));
        }
    }

    private String computed(String sha256) {
        MessageDigest digest = Sha256.digest();
        try (InputStream bytes = desk.snapshots().open(sha256)) {
            bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.hex(digest.digest());
    }

    private Answer answer() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ok", damaged.isEmpty());
        json.put("snapshots", count);
        json.put("damaged", damaged.stream().map(Damage::json).toList());
        Answer answer = Answer.of(this::write, Answer.Json.of(Json.object(json)));
        return damaged.isEmpty()
                ? answer
                : answer.withFault(
                        "snapshot-damaged",
                        Counted.of(damaged.size(), "snapshot") + " damaged",
                        "restore a backup, or capture the pages again");
    }

    private void write(Page page) throws IOException {
        for (Damage damage : damaged) {
            page.line(
                    Style.BAD.of("damaged"),
                    " " + damage.sha256() + " of " + String.join(" ", damage.evidence()) + ", which bears on "
                            + String.join(" ", damage.claims()));
        }
        page.line(Counted.of(count, "snapshot") + ", " + (count - damaged.size()) + " good");
    }
}
