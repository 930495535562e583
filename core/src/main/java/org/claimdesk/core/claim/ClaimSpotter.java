package org.claimdesk.core.claim;

import java.time.LocalDate;
import java.util.List;
import org.claimdesk.core.problem.Malformed;
import org.jspecify.annotations.Nullable;

/** Proposes claims from a text; the seam between the desk and the analysis of text. A pure function: no state, no I/O. */
@FunctionalInterface
public interface ClaimSpotter {
    /**
     * All statements found, in the order of the text, those that are not {@linkplain Candidate#checkable() checkable}
     * included.
     *
     * @param text any text; offsets of the findings are its code points
     * @param publishedOn the day relative dates are resolved against, or null
     * @throws Malformed when the text has more of them than fit into the memory that a desk is worked with
     */
    List<Candidate> spot(String text, @Nullable LocalDate publishedOn);
}
