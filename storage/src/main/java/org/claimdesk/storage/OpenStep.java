package org.claimdesk.storage;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.claimdesk.core.journal.Entry;
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

    /** The highest uid of the journal, as text; read when something new is kept first, null while it is empty. */
    private @Nullable String highestUid;

    private boolean knowsHighestUid;
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

    /**
     * Whether a uid is higher than that of any entry there is; false tells nothing.
     *
     * @param highest reads the highest uid of the journal
     */
    boolean isAfterAll(String uid, Supplier<@Nullable String> highest) {
        if (!knowsHighestUid) {
            highestUid = highest.get();
            knowsHighestUid = true;
        }
        return highestUid == null || uid.compareTo(highestUid) > 0;
    }

    void appended(Entry entry) {
        head = Head.of(entry);
        String uid = entry.uid().toString();
        if (knowsHighestUid && (highestUid == null || uid.compareTo(highestUid) > 0)) {
            highestUid = uid;
        }
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
