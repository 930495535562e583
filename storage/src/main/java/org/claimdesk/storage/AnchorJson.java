package org.claimdesk.storage;

import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.anchor.TextQuoteSelector;

/** Places in a text as the journal keeps them. */
final class AnchorJson {
    private AnchorJson() {}

    static void write(TextPositionSelector place, Canonical json) {
        json.number("end", place.end()).number("start", place.start());
    }

    static TextPositionSelector readPlace(Fields json) {
        return new TextPositionSelector(json.number("start"), json.number("end"));
    }

    static void write(TextQuoteSelector quote, Canonical json) {
        json.text("exact", quote.exact()).text("prefix", quote.prefix()).text("suffix", quote.suffix());
    }

    static TextQuoteSelector readQuote(Fields json) {
        return new TextQuoteSelector(json.text("exact"), json.text("prefix"), json.text("suffix"));
    }
}
