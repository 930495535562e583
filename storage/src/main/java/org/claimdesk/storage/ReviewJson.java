package org.claimdesk.storage;

import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.evidence.EvidenceId;
import org.claimdesk.core.review.Correction;
import org.claimdesk.core.review.Rating;
import org.claimdesk.core.review.Rating.Lean;
import org.claimdesk.core.review.Review;
import org.claimdesk.core.review.ReviewId;
import org.claimdesk.core.review.Terms;
import org.claimdesk.core.review.Verdict;
import org.claimdesk.core.thing.IsoTime;
import org.claimdesk.core.thing.Uid;

/** Reviews as the journal keeps them. */
final class ReviewJson {
    private ReviewJson() {}

    static String write(Review review) {
        return Canonical.object(json -> json.time("at", review.at())
                .text("claim", review.claim())
                .object("correction", review.correction(), ReviewJson::write)
                .text("id", review.id())
                .text("reviewer", review.reviewer())
                .object("terms", review.terms().equals(Terms.ALONE) ? null : review.terms(), ReviewJson::write)
                .object("verdict", review.verdict(), ReviewJson::write));
    }

    static Review read(Fields json, Uid uid, int version) {
        return new Review(
                uid,
                new ReviewId(json.idNumber("id")),
                version,
                new ClaimId(json.idNumber("claim")),
                json.text("reviewer"),
                json.parsed("at", IsoTime::parse),
                json.object("verdict", ReviewJson::readVerdict),
                json.objectOrNull("correction", ReviewJson::readCorrection),
                terms(json));
    }

    private static Terms terms(Fields json) {
        Terms terms = json.objectOrNull("terms", ReviewJson::readTerms);
        return terms == null ? Terms.ALONE : terms;
    }

    private static void write(Terms terms, Canonical json) {
        json.flag("adjudicates", terms.adjudicates())
                .number("needed", terms.needed())
                .flag("open", !terms.closes())
                .text("words", terms.words());
    }

    private static Terms readTerms(Fields json) {
        return new Terms(json.number("needed"), json.textOrNull("words"), json.flag("adjudicates"), !json.flag("open"));
    }

    private static void write(Correction correction, Canonical json) {
        json.text("because", correction.because()).text("of", correction.of());
    }

    private static Correction readCorrection(Fields json) {
        return new Correction(new ReviewId(json.idNumber("of")), json.text("because"));
    }

    private static void write(Verdict verdict, Canonical json) {
        json.text("because", verdict.because())
                .texts("evidence", verdict.evidence())
                .object("rating", verdict.rating(), ReviewJson::write);
    }

    private static Verdict readVerdict(Fields json) {
        return new Verdict(
                json.object("rating", ReviewJson::readRating),
                json.text("because"),
                json.texts("evidence").stream()
                        .map(id -> new EvidenceId(Fields.shortIdNumber(id)))
                        .toList());
    }

    private static void write(Rating rating, Canonical json) {
        json.text("label", rating.label())
                .text("lean", EnumWords.of(rating.lean()))
                .text("scale", rating.scale());
        Integer value = rating.value();
        if (value != null) {
            json.number("value", value);
        }
    }

    private static Rating readRating(Fields json) {
        return new Rating(
                json.text("scale"),
                json.text("label"),
                json.numberOrNull("value"),
                json.parsed("lean", word -> EnumWords.parse(Lean.class, word)));
    }
}
