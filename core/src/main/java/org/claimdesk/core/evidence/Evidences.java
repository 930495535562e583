package org.claimdesk.core.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.thing.Ref;

/** The evidence on a desk. */
public interface Evidences {
    /** Throws {@code NotFound}, or {@code Conflict} when a uid prefix fits several. */
    Evidence get(Ref ref);

    /** All evidence of a claim by number, removed evidence included. */
    List<Evidence> of(ClaimId claim);

    /** Evidence taken from these bytes, by number; must be closed. */
    Stream<Evidence> takenFrom(String sha256);

    /** The digests of all snapshots that evidence was taken from, sorted, each once; must be closed. */
    Stream<String> snapshots();

    EvidenceId nextId();

    /** Records the new state and gives it back with its new version; throws {@code Conflict} when it has moved on. */
    Evidence keep(Evidence evidence, Verb verb);
}
