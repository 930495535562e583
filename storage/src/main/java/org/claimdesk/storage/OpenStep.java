package org.claimdesk.storage;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.claimdesk.core.journal.Head;
import org.claimdesk.core.journal.StepHeader;
import org.claimdesk.core.thing.Kind;
import org.jspecify.annotations.Nullable;

/** The step that is open: what it is, how far the journal is in it, and the short ids it gave. */
final class OpenStep {
    final StepHeader header;
    final Instant at;
    /** Zero until something is kept. */
    long number;
    /** End of the chain; read when something is kept first. */
    @Nullable
    Head head;

    private final Map<Kind, Integer> given = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> kept = new EnumMap<>(Kind.class);
    private @Nullable RuntimeException fault;

    OpenStep(StepHeader header, Instant at) {
        this.header = header;
        this.at = at;
    }

    /** The next short id of a kind, after those given in this step and the last one that any step kept. */
    int next(Kind kind, int last) {
        int next = Math.max(last, given.getOrDefault(kind, 0)) + 1;
        given.put(kind, next);
        return next;
    }

    boolean hasGiven(Kind kind) {
        return given.containsKey(kind);
    }

    void keeps(Kind kind, int shortId) {
        kept.merge(kind, shortId, Math::max);
    }

    /** The highest short id of each kind that this step kept something under. */
    Map<Kind, Integer> kept() {
        return kept;
    }

    /** After a fault of the file the step may hold half a change, so it must not be kept even if the fault was caught. */
    void spoil(RuntimeException why) {
        fault = fault == null ? why : fault;
    }

    void check() {
        if (fault != null) {
            throw fault;
        }
    }
}
