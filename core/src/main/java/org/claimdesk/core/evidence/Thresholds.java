package org.claimdesk.core.evidence;

import org.claimdesk.core.problem.Malformed;

/**
 * How strict a desk's evidence policy is.
 *
 * @param independent how many independent sources a decisive verdict needs, at least one
 * @param alike from which likeness on two texts count as copies of one: the share of their runs of five words in common
 * @param oldDays how many days before the claim evidence may have been written without a warning
 */
public record Thresholds(int independent, double alike, int oldDays) {
    public Thresholds {
        if (independent < 1 || !(alike > 0 && alike <= 1) || oldDays < 0) {
            throw new Malformed(
                    "threshold-malformed",
                    "no thresholds of a policy: " + independent + ", " + alike + ", " + oldDays,
                    "at least 1 source, a likeness above 0 up to 1, and days from 0 on");
        }
    }
}
