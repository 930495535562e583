package org.claimdesk.core.claim;

import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * Why a claim is stale.
 *
 * @param reason in words
 * @param former where the work stood before
 * @param article the article whose words changed; null when it was not an article
 * @param revision the revision that changed them; 0 without an article
 * @param before the words as they were; null without an article
 * @param after the words as they are now; null when they are gone
 * @param place where the new words stand in that revision; null when they are gone
 */
public record Staleness(
        String reason,
        VerificationStatus former,
        @Nullable ArticleId article,
        int revision,
        @Nullable String before,
        @Nullable String after,
        @Nullable TextPositionSelector place) {}
