package org.claimdesk.storage;

import org.claimdesk.core.source.Source;
import org.claimdesk.core.source.SourceId;
import org.claimdesk.core.source.SourceKind;
import org.claimdesk.core.thing.Uid;

/** Sources as the journal keeps them. */
final class SourceJson {
    private SourceJson() {}

    static String write(Source source) {
        return Canonical.object(json -> json.text("id", source.id())
                .text("label", source.label())
                .text("sort", source.sort())
                .text("url", source.url()));
    }

    static Source read(Fields json, Uid uid, int version) {
        return new Source(
                uid,
                new SourceId(json.idNumber("id")),
                version,
                json.text("label"),
                json.parsed("sort", SourceKind::parse),
                json.textOrNull("url"));
    }
}
