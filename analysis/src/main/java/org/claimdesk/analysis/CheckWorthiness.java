package org.claimdesk.analysis;

import org.claimdesk.analysis.spotting.Worth;

/** How much a single sentence is worth checking, without the text around it. */
public final class CheckWorthiness {
    /** From 0 to 1, higher is more worth checking; the same sentence always has the same score. */
    public double score(String sentence) {
        return Worth.score(sentence);
    }

    /** Whether a score is high enough to call the sentence worth checking. */
    public boolean isWorthy(double score) {
        return score >= 0.5;
    }
}
