package org.claimdesk.core.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.journal.Step;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Thing;
import org.claimdesk.core.thing.Uid;
import org.jspecify.annotations.Nullable;

/** All that a desk in memory holds, so that a step can be taken back by going back to a copy. */
final class MemoryState {
    final List<Entry> entries = new ArrayList<>();
    final List<Step> steps = new ArrayList<>();
    /** Each thing's states by version, from 1; null where it was removed. */
    final Map<Uid, List<@Nullable Thing>> states = new HashMap<>();

    final Map<Kind, Integer> lastNumbers = new EnumMap<>(Kind.class);
    final TreeMap<String, byte[]> snapshots = new TreeMap<>();

    MemoryState copy() {
        MemoryState copy = new MemoryState();
        copy.entries.addAll(entries);
        copy.steps.addAll(steps);
        states.forEach((uid, versions) -> copy.states.put(uid, new ArrayList<>(versions)));
        copy.lastNumbers.putAll(lastNumbers);
        copy.snapshots.putAll(snapshots);
        return copy;
    }

    int version(Uid uid) {
        return states.getOrDefault(uid, List.of()).size();
    }

    /** The state of a thing at a version, which is null when it was removed then. */
    @Nullable
    Thing state(Uid uid, int version) {
        return states.getOrDefault(uid, List.of()).get(version - 1);
    }

    @Nullable
    Thing current(Uid uid) {
        int version = version(uid);
        return version == 0 ? null : state(uid, version);
    }

    Entry lastEntryOf(Uid uid) {
        return entries.stream()
                .filter(entry -> entry.uid().equals(uid))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
