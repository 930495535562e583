package org.claimdesk.formats.json;

import java.math.BigDecimal;
import java.util.List;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Attribution;
import org.claimdesk.core.claim.Candidate;
import org.claimdesk.core.claim.DateMention;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.Quantity.Direction;
import org.claimdesk.core.claim.Quotation;
import org.claimdesk.formats.text.TextRecord;
import org.jspecify.annotations.Nullable;

/** What was found in a text, as JSON. Every {@code start} and {@code end} counts code points, end exclusive. */
final class FindingJson {
    private FindingJson() {}

    /** All that was found in one text. */
    static JsonObject reading(
            @Nullable TextRecord text,
            List<TextPositionSelector> sentences,
            List<Candidate> candidates,
            List<Quotation> quotations) {
        return new JsonObject()
                .putIfPresent("id", text == null ? null : id(text))
                .put("sentences", sentences.stream().map(FindingJson::place).toList())
                .put("claims", candidates.stream().map(FindingJson::candidate).toList())
                .put(
                        "quotations",
                        quotations.stream().map(FindingJson::quotation).toList());
    }

    /** A number that went in comes out as the same number. */
    private static Object id(TextRecord text) {
        return text.numeric() ? new BigDecimal(text.id()) : text.id();
    }

    private static JsonObject place(TextPositionSelector place) {
        return put(new JsonObject(), place);
    }

    static JsonObject put(JsonObject json, @Nullable TextPositionSelector place) {
        return json.put("start", place == null ? null : place.start()).put("end", place == null ? null : place.end());
    }

    private static JsonObject candidate(Candidate candidate) {
        return put(new JsonObject().put("quote", candidate.quote()), candidate.place())
                .put("kinds", candidate.kinds())
                .put("score", candidate.score())
                .put("reasons", candidate.reasons())
                .put("attribution", attributions(candidate.attribution()))
                .put("quantities", quantities(candidate.quantities()))
                .put("dates", dates(candidate.dates()));
    }

    private static JsonObject quotation(Quotation quotation) {
        return put(new JsonObject(), quotation.place())
                .put("text", quotation.text())
                .put("speaker", quotation.attribution().speaker())
                .put("cue", quotation.attribution().cue());
    }

    static List<JsonObject> attributions(List<Attribution> chain) {
        return chain.stream()
                .map(link -> new JsonObject()
                        .put("speaker", link.speaker())
                        .put("cue", link.cue())
                        .put("direct", link.direct()))
                .toList();
    }

    static List<JsonObject> quantities(List<Quantity> quantities) {
        return quantities.stream().map(FindingJson::quantity).toList();
    }

    static JsonObject quantity(Quantity quantity) {
        JsonObject json = new JsonObject()
                .put("value", quantity.value())
                .put("unit", quantity.unit())
                .put("direction", quantity.direction() == Direction.NONE ? null : quantity.direction())
                .put("arrived", quantity.arrived())
                .put("text", quantity.text())
                .put("upTo", quantity.upTo())
                .put("from", quantity.from())
                .put("hedge", quantity.hedge())
                .put("precision", quantity.precision())
                .put("baseline", quantity.baseline())
                .put("period", quantity.period());
        return put(json, quantity.place());
    }

    static List<JsonObject> dates(List<DateMention> dates) {
        return dates.stream().map(FindingJson::date).toList();
    }

    private static JsonObject date(DateMention date) {
        JsonObject json = new JsonObject()
                .put("from", date.start())
                .put("to", date.end())
                .put("relative", date.relative())
                .put("text", date.text());
        return put(json, date.place());
    }
}
