package org.claimdesk.core.evidence;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.Passages;
import org.claimdesk.core.article.CanonicalUrl;

/** Whether a verdict's reasons speak of a piece of evidence: by its id, its page, its publisher, or its very words. */
record Mention(String reasons) {
    boolean of(Evidence item) {
        Citation citation = item.citation();
        return byId(item.id())
                || Stream.of(citation.title(), citation.publisher(), CanonicalUrl.host(citation.url()), citation.url())
                        .anyMatch(name -> name != null && !name.isBlank() && says(name))
                || Passages.find(CodePointText.of(reasons), item.quote()) != null;
    }

    private boolean byId(EvidenceId id) {
        return Pattern.compile("\\b" + id + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(reasons)
                .find();
    }

    private boolean says(String name) {
        return reasons.toLowerCase(Locale.ROOT).contains(name.strip().toLowerCase(Locale.ROOT));
    }
}
