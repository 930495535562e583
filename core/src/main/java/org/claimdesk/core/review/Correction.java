package org.claimdesk.core.review;

import org.claimdesk.core.problem.Refused;

/**
 * A public verdict changed, with the reason, for ever visible (IFCN code of principles, commitment 5).
 *
 * @param of the review whose verdict was public
 * @param because what was wrong, in words; never blank
 */
public record Correction(ReviewId of, String because) {
    public Correction {
        because = because.strip();
        if (because.isEmpty()) {
            throw new Refused("correction-empty", "a correction needs its reason", "give it with --correction");
        }
    }
}
