package org.claimdesk.formats.json;

import java.util.List;
import java.util.Map;
import org.claimdesk.core.anchor.WordDiff;
import org.claimdesk.core.anchor.WordDiff.Change;
import org.claimdesk.core.evidence.Citation;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.Snapshot;
import org.claimdesk.core.problem.Warning;
import org.claimdesk.core.review.Correction;
import org.claimdesk.core.review.Rating;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.review.Terms;
import org.claimdesk.core.source.Source;
import org.jspecify.annotations.Nullable;

/** Sources, evidence and reviews as JSON. */
final class ReviewJson {
    private static final Map<Change, String> WHERE =
            Map.of(Change.SAME, "both", Change.ONLY_FIRST, "quote", Change.ONLY_SECOND, "snapshot");

    private ReviewJson() {}

    static JsonObject source(Source source) {
        return new JsonObject()
                .put("id", source.id())
                .put("uid", source.uid())
                .put("name", source.label())
                .put("kind", source.sort())
                .put("url", source.url());
    }

    static JsonObject evidence(Evidence evidence) {
        JsonObject json = new JsonObject()
                .put("id", evidence.id())
                .put("uid", evidence.uid())
                .put("claim", evidence.claim())
                .put("stance", evidence.stance());
        put(json, evidence.citation());
        json.put("quote", evidence.quote())
                .put("figures", FindingJson.quantities(evidence.figures()))
                .put("match", evidence.match());
        return FindingJson.put(json, evidence.place())
                .put("actual", evidence.actual())
                .put("difference", difference(evidence.difference()))
                .put("snapshot", snapshot(evidence.snapshot()))
                .put("note", evidence.note())
                .put("addedBy", evidence.addedBy())
                .put("addedAt", evidence.addedAt())
                .put("removedBecause", evidence.removedBecause());
    }

    private static void put(JsonObject json, Citation citation) {
        json.put("url", citation.url())
                .put("title", citation.title())
                .put("publisher", citation.publisher())
                .put("archiveUrl", citation.archiveUrl())
                .put("publishedOn", citation.publishedOn())
                .put("capturedAt", citation.capturedAt())
                .put("origin", citation.origin());
    }

    /** In the order of reading; what the snapshot has stands after what it stands in the place of. */
    private static @Nullable List<JsonObject> difference(@Nullable WordDiff difference) {
        return difference == null
                ? null
                : difference.pieces().stream()
                        .map(piece -> new JsonObject()
                                .put("in", WHERE.get(piece.change()))
                                .put("text", piece.text()))
                        .toList();
    }

    static List<JsonObject> warnings(List<Warning> warnings) {
        return warnings.stream()
                .map(warning -> new JsonObject()
                        .put("code", warning.code())
                        .put("message", warning.message())
                        .put("hint", warning.hint()))
                .toList();
    }

    private static @Nullable JsonObject snapshot(@Nullable Snapshot snapshot) {
        return snapshot == null
                ? null
                : new JsonObject()
                        .put("sha256", snapshot.sha256())
                        .put("size", snapshot.size())
                        .put("mediaType", snapshot.mediaType())
                        .put("fileName", snapshot.fileName());
    }

    static JsonObject review(Review review) {
        return new JsonObject()
                .put("id", review.id())
                .put("uid", review.uid())
                .put("claim", review.claim())
                .put("role", role(review.terms()))
                .put("verdict", verdict(review));
    }

    private static String role(Terms terms) {
        return terms.adjudicates() ? "adjudication" : terms.independent() ? "independent" : "alone";
    }

    /** The outcome of a review and who is behind it. */
    static JsonObject verdict(Review review) {
        Rating rating = review.verdict().rating();
        return new JsonObject()
                .put("rating", rating.label())
                .put("scale", rating.scale())
                .put("value", rating.value())
                .put("because", review.verdict().because())
                .put("by", review.reviewer())
                .put("at", review.at())
                .put("evidence", review.verdict().evidence())
                .put("correction", correction(review.correction()));
    }

    private static @Nullable JsonObject correction(@Nullable Correction correction) {
        return correction == null
                ? null
                : new JsonObject().put("of", correction.of()).put("because", correction.because());
    }
}
