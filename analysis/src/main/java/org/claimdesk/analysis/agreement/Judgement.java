package org.claimdesk.analysis.agreement;

import org.jspecify.annotations.Nullable;

/**
 * What one reviewer found of one item.
 *
 * @param label the rating; the same words are the same rating
 * @param rank its place on an ordered scale, from 1; null for a label off the scale
 */
public record Judgement(
        String item,
        String reviewer,
        String label,
        @Nullable Integer rank) {}
