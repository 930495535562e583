package org.claimdesk.storage;

import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.Snapshot;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Uid;
import org.jdbi.v3.core.Handle;

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
        return EvidenceJson.at(evidence, version);
    }

    @Override
    int number(Evidence evidence) {
        return evidence.id().number();
    }

    @Override
    void add(Handle handle, Evidence evidence, long seq) {
        Snapshot snapshot = evidence.snapshot();
        handle.createUpdate("insert into evidence values (:number, :uid, :seq, :claim, :snapshot)")
                .bind("number", number(evidence))
                .bind("uid", evidence.uid().toString())
                .bind("seq", seq)
                .bind("claim", evidence.claim().number())
                .bind("snapshot", snapshot == null ? null : snapshot.sha256())
                .execute();
    }

    @Override
    void remove(Handle handle, Evidence evidence) {
        handle.createUpdate("delete from evidence where number = :number")
                .bind("number", number(evidence))
                .execute();
    }

    @Override
    String byNumber() {
        return "select e.* from evidence v join entry e on e.seq = v.seq where v.number = :number";
    }

    @Override
    String byUid() {
        return """
                select e.* from evidence v join entry e on e.seq = v.seq
                where v.uid >= :from and v.uid < :to order by v.uid limit 2
                """;
    }
}
