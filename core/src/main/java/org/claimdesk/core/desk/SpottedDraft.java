package org.claimdesk.core.desk;

import java.util.List;
import org.claimdesk.core.article.DraftRecord;
import org.claimdesk.core.claim.Candidate;

/**
 * A record of an input with what spotting found in it.
 *
 * @param candidates empty for a record that was rejected
 */
public record SpottedDraft(DraftRecord record, List<Candidate> candidates) {
    public SpottedDraft {
        candidates = List.copyOf(candidates);
    }
}
