package org.claimdesk.storage;

import org.claimdesk.core.journal.Step;
import org.claimdesk.core.thing.IsoTime;
import org.claimdesk.core.thing.Uid;

/** Steps as the journal keeps them. */
final class StepJson {
    private StepJson() {}

    static String write(Step step) {
        return Canonical.object(json -> json.time("at", step.at())
                .text("command", step.command())
                .number("number", step.number())
                .number("reverts", step.reverts())
                .text("reviewer", step.reviewer()));
    }

    static Step read(Fields json, Uid uid) {
        return new Step(
                uid,
                json.longNumber("number"),
                json.text("command"),
                json.text("reviewer"),
                json.parsed("at", IsoTime::parse),
                json.longNumber("reverts"));
    }
}
