package org.claimdesk.docs.violations.core.article;

import org.claimdesk.docs.violations.core.claim.BuildsOnAnArticle;

public record BuildsOnAClaim(BuildsOnAnArticle claim) {}
