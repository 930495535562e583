package org.claimdesk.storage;

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
        return Canonical.object(json -> json.time("addedAt", evidence.addedAt())
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
                json.objectOrNull("snapshot", EvidenceJson::readSnapshot),
                json.textOrNull("note"),
                json.text("addedBy"),
                json.parsed("addedAt", IsoTime::parse),
                json.textOrNull("removedBecause"));
    }

    static Evidence at(Evidence evidence, int version) {
        return new Evidence(
                evidence.uid(),
                evidence.id(),
                version,
                evidence.claim(),
                evidence.stance(),
                evidence.citation(),
                evidence.quote(),
                evidence.figures(),
                evidence.match(),
                evidence.place(),
                evidence.snapshot(),
                evidence.note(),
                evidence.addedBy(),
                evidence.addedAt(),
                evidence.removedBecause());
    }

    private static void write(Citation citation, Canonical json) {
        json.text("archiveUrl", citation.archiveUrl())
                .time("capturedAt", citation.capturedAt())
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
                json.parsedOrNull("capturedAt", IsoTime::parse));
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
