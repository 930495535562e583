package org.claimdesk.formats.json;

import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.journal.Head;
import org.claimdesk.core.journal.Step;
import org.claimdesk.core.journal.Verification;

/** The journal as JSON. */
final class JournalJson {
    private JournalJson() {}

    static JsonObject entry(Entry entry) {
        return new JsonObject()
                .put("seq", entry.seq())
                .put("at", entry.at())
                .put("reviewer", entry.reviewer())
                .put("step", entry.step())
                .put("verb", entry.verb())
                .put("kind", entry.kind())
                .put("name", entry.name())
                .put("uid", entry.uid())
                .put("version", entry.version())
                .put("content", new JsonWriting.Written(entry.content()))
                .put("previous", entry.previous())
                .put("hash", entry.hash());
    }

    static JsonObject step(Step step) {
        return new JsonObject()
                .put("step", step.number())
                .put("uid", step.uid())
                .put("at", step.at())
                .put("reviewer", step.reviewer())
                .put("command", step.command())
                .put("reverts", step.reverting() ? step.reverts() : null);
    }

    static JsonObject head(Head head) {
        return new JsonObject()
                .put("entries", head.entries())
                .put("head", head.hash())
                .put("at", head.at());
    }

    static JsonObject verification(Verification found) {
        return found.ok()
                ? new JsonObject()
                        .put("ok", true)
                        .put("entries", found.entries())
                        .put("head", found.head())
                : new JsonObject()
                        .put("ok", false)
                        .put("firstBad", found.firstBad())
                        .put("reason", found.reason());
    }
}
