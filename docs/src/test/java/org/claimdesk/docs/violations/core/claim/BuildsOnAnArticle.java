package org.claimdesk.docs.violations.core.claim;

import java.util.List;
import org.claimdesk.docs.violations.core.article.BuildsOnAClaim;

public record BuildsOnAnArticle(BuildsOnAClaim article, List<String> words) {}
