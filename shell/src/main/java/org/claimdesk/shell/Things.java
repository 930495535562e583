package org.claimdesk.shell;

import java.util.Locale;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;
import org.claimdesk.core.thing.Thing;

/** Finds a thing of any kind by what was typed. */
final class Things {
    private Things() {}

    static Thing find(Desk desk, String id) {
        for (Kind kind : Kind.values()) {
            String letter = kind.letter().toLowerCase(Locale.ROOT);
            if (!letter.isEmpty() && id.strip().toLowerCase(Locale.ROOT).matches(letter + "[1-9][0-9]*")) {
                return find(desk, kind, id);
            }
        }
        return byUid(desk, id);
    }

    private static Thing find(Desk desk, Kind kind, String id) {
        Ref ref = Ref.parse(kind, id);
        return switch (kind) {
            case ARTICLE -> desk.articles().get(ref);
            case SOURCE -> desk.sources().get(ref);
            case CLAIM -> desk.claims().get(ref);
            case EVIDENCE -> desk.evidence().get(ref);
            case REVIEW -> desk.reviews().get(ref);
            case REVISION, SETTING, STEP -> throw new Malformed("id-malformed", "not an id: " + id, "give it like C12");
        };
    }

    private static Thing byUid(Desk desk, String id) {
        for (Kind kind : new Kind[] {Kind.CLAIM, Kind.ARTICLE, Kind.EVIDENCE, Kind.REVIEW, Kind.SOURCE}) {
            try {
                return find(desk, kind, id);
            } catch (NotFound notOfThisKind) {
                continue;
            }
        }
        throw new NotFound("thing-unknown", "no such thing: " + id, "see: journal log");
    }
}
