package org.claimdesk.analysis;

import java.util.List;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Candidate;
import org.claimdesk.core.claim.Quotation;

/**
 * What one text says, each list in the order of the text; places are in its code points.
 *
 * @param sentences where its sentences stand
 * @param candidates the statements found, those that cannot be checked included
 * @param quotations passages between quotation marks that are attributed to somebody
 */
public record Reading(List<TextPositionSelector> sentences, List<Candidate> candidates, List<Quotation> quotations) {
    public Reading {
        sentences = List.copyOf(sentences);
        candidates = List.copyOf(candidates);
        quotations = List.copyOf(quotations);
    }
}
