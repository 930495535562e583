package org.claimdesk.storage;

import java.time.LocalDate;
import org.claimdesk.core.anchor.Sketch;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.evidence.Citation;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.EvidenceId;
import org.claimdesk.core.evidence.QuoteMatch;
import org.claimdesk.core.evidence.Snapshot;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.core.thing.IsoTime;
import org.claimdesk.core.thing.Uid;

/** Evidence as the journal keeps it. */
final class EvidenceJson {
    private EvidenceJson() {}

    static String write(Evidence evidence) {
        Sketch sketch = evidence.sketch();
        return Canonical.object(json -> json.text("actual", evidence.actual())
                .time("addedAt", evidence.addedAt())
                .text("addedBy", evidence.addedBy())
                .object("citation", evidence.citation(), EvidenceJson::write)
                .text("claim", evidence.claim())
                .objects("figures", evidence.figures(), StatementJson::write)
                .text("id", evidence.id())
                .text("match", evidence.match())
                .text("note", evidence.note())
                .object("place", evidence.place(), AnchorJson::write)
                .text("quote", evidence.quote())
                .text("removedBecause", evidence.removedBecause())
                .text("sketch", sketch.equals(Sketch.NONE) ? null : sketch)
                .object("snapshot", evidence.snapshot(), EvidenceJson::write)
                .text("stance", evidence.stance()));
    }

    static Evidence read(Fields json, Uid uid, int version) {
        return new Evidence(
                uid,
                new EvidenceId(json.idNumber("id")),
                version,
                new ClaimId(json.idNumber("claim")),
                json.parsed("stance", Stance::parse),
                json.object("citation", EvidenceJson::readCitation),
                json.text("quote"),
                json.objects("figures", StatementJson::readQuantity),
                json.parsed("match", QuoteMatch::parse),
                json.objectOrNull("place", AnchorJson::readPlace),
                json.textOrNull("actual"),
                sketch(json),
                json.objectOrNull("snapshot", EvidenceJson::readSnapshot),
                json.textOrNull("note"),
                json.text("addedBy"),
                json.parsed("addedAt", IsoTime::parse),
                json.textOrNull("removedBecause"));
    }

    private static void write(Citation citation, Canonical json) {
        json.text("archiveUrl", citation.archiveUrl())
                .time("capturedAt", citation.capturedAt())
                .text("origin", citation.origin())
                .text("publishedOn", citation.publishedOn())
                .text("publisher", citation.publisher())
                .text("title", citation.title())
                .text("url", citation.url());
    }

    private static Citation readCitation(Fields json) {
        return new Citation(
                json.text("url"),
                json.textOrNull("title"),
                json.textOrNull("publisher"),
                json.textOrNull("archiveUrl"),
                json.parsedOrNull("publishedOn", LocalDate::parse),
                json.parsedOrNull("capturedAt", IsoTime::parse),
                json.textOrNull("origin"));
    }

    /** Evidence of earlier desks has none. */
    private static Sketch sketch(Fields json) {
        Sketch kept = json.parsedOrNull("sketch", Sketch::parse);
        return kept == null ? Sketch.NONE : kept;
    }

    private static void write(Snapshot snapshot, Canonical json) {
        json.text("fileName", snapshot.fileName())
                .text("mediaType", snapshot.mediaType())
                .text("sha256", snapshot.sha256())
                .number("size", snapshot.size());
    }

    private static Snapshot readSnapshot(Fields json) {
        return new Snapshot(
                json.text("sha256"), json.longNumber("size"), json.text("mediaType"), json.textOrNull("fileName"));
    }
}
