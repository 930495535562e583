package org.claimdesk.core.desk;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.problem.Conflict;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;
import org.claimdesk.core.thing.Thing;

/** The things of one kind on a desk in memory. They are kept at version 0 and leave at the version they have. */
final class MemoryShelf<T extends Thing> {
    private final MemoryDesk desk;
    private final Class<T> type;
    private final Kind kind;
    private final ToIntFunction<T> number;
    private final BiFunction<T, Integer, T> atVersion;

    MemoryShelf(
            MemoryDesk desk, Class<T> type, Kind kind, ToIntFunction<T> number, BiFunction<T, Integer, T> atVersion) {
        this.desk = desk;
        this.type = type;
        this.kind = kind;
        this.number = number;
        this.atVersion = atVersion;
    }

    /** All of them by number. */
    Stream<T> all() {
        return List.copyOf(desk.state().states.keySet()).stream()
                .filter(uid -> type.isInstance(desk.state().current(uid)))
                .map(uid -> atVersion.apply(
                        type.cast(desk.state().current(uid)), desk.state().version(uid)))
                .sorted(Comparator.comparingInt(number));
    }

    T get(Ref ref) {
        List<T> found = all().filter(thing -> ref.isShort()
                        ? number.applyAsInt(thing) == ref.number()
                        : thing.uid().toString().startsWith(ref.uidPrefix()))
                .toList();
        if (found.isEmpty()) {
            throw new NotFound(kind + "-unknown", "no " + kind + " " + ref, "see what there is: " + kind + " list");
        }
        if (found.size() > 1) {
            String names = found.stream().map(Thing::name).collect(Collectors.joining(", "));
            throw new Conflict("id-ambiguous", ref + " names more than one " + kind + ": " + names, "give more of it");
        }
        return found.get(0);
    }

    T keep(T thing, Verb verb) {
        int version = desk.keeping().keep(thing, atVersion.apply(thing, 0), verb);
        desk.state().lastNumbers.merge(kind, number.applyAsInt(thing), Math::max);
        return atVersion.apply(thing, version);
    }

    int nextNumber() {
        desk.mustBeInStep();
        return desk.state().lastNumbers.merge(kind, 1, Integer::sum);
    }
}
