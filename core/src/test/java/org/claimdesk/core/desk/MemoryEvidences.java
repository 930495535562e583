package org.claimdesk.core.desk;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.EvidenceId;
import org.claimdesk.core.evidence.Evidences;
import org.claimdesk.core.evidence.Snapshot;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;

/** The evidence of a desk in memory. */
final class MemoryEvidences implements Evidences {
    private final MemoryShelf<Evidence> shelf;

    MemoryEvidences(MemoryDesk desk) {
        shelf = new MemoryShelf<>(desk, Evidence.class, Kind.EVIDENCE, e -> e.id().number(), Evidence::at);
    }

    @Override
    public Evidence get(Ref ref) {
        return shelf.get(ref);
    }

    @Override
    public List<Evidence> of(ClaimId claim) {
        return shelf.all().filter(item -> item.claim().equals(claim)).toList();
    }

    @Override
    public Stream<Evidence> takenFrom(String sha256) {
        return shelf.all().filter(item -> {
            Snapshot snapshot = item.snapshot();
            return snapshot != null && snapshot.sha256().equals(sha256);
        });
    }

    @Override
    public Stream<String> snapshots() {
        return shelf.all()
                .map(Evidence::snapshot)
                .filter(Objects::nonNull)
                .map(Snapshot::sha256)
                .distinct()
                .sorted();
    }

    @Override
    public EvidenceId nextId() {
        return new EvidenceId(shelf.nextNumber());
    }

    @Override
    public Evidence keep(Evidence evidence, Verb verb) {
        return shelf.keep(evidence, verb);
    }
}
