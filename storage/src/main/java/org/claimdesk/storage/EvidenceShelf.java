package org.claimdesk.storage;

import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.Snapshot;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Uid;

/** The evidence, found by its claim and by the bytes it was taken from. */
final class EvidenceShelf extends NumberedShelf<Evidence> {
    @Override
    Kind kind() {
        return Kind.EVIDENCE;
    }

    @Override
    String write(Evidence evidence) {
        return EvidenceJson.write(evidence);
    }

    @Override
    Evidence read(Fields content, Uid uid, int version) {
        return EvidenceJson.read(content, uid, version);
    }

    @Override
    Evidence at(Evidence evidence, int version) {
        return evidence.at(version);
    }

    @Override
    int number(Evidence evidence) {
        return evidence.id().number();
    }

    @Override
    void add(Rows rows, Evidence evidence, long seq) {
        Snapshot snapshot = evidence.snapshot();
        rows.write(
                "insert into evidence values (:number, :uid, :seq, :claim, :snapshot)",
                number(evidence),
                evidence.uid().toString(),
                seq,
                evidence.claim().number(),
                snapshot == null ? null : snapshot.sha256());
    }

    @Override
    void remove(Rows rows, Evidence evidence) {
        rows.write("delete from evidence where number = :number", number(evidence));
    }

    @Override
    String byNumber() {
        return "select e.seq, e.uid, e.version, e.content from evidence v join entry e on e.seq = v.seq where v.number = :number";
    }

    @Override
    String byUid() {
        return """
                select e.seq, e.uid, e.version, e.content from evidence v join entry e on e.seq = v.seq
                where v.uid >= :from and v.uid < :to order by v.uid limit 2
                """;
    }
}
