package org.claimdesk.storage;

import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.problem.Conflict;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.thing.Ref;
import org.claimdesk.core.thing.Thing;
import org.jdbi.v3.core.Handle;

/** A shelf of things that have short ids. */
abstract class NumberedShelf<T extends Thing> extends Shelf<T> {
    @Override
    abstract int number(T thing);

    /** The entries by {@code :number}. */
    abstract String byNumber();

    /** The first two entries whose uid is at least {@code :from} and less than {@code :to}. */
    abstract String byUid();

    final T get(Handle handle, Ref ref) {
        List<Entry> found = ref.isShort() ? numbered(handle, ref.number()) : prefixed(handle, ref.uidPrefix());
        if (found.isEmpty()) {
            throw new NotFound(
                    kind() + "-unknown", "no " + kind() + " " + ref, "see what there is: " + kind() + " list");
        }
        if (found.size() > 1) {
            String names = found.stream().map(Entry::name).collect(Collectors.joining(", "));
            throw new Conflict(
                    "id-ambiguous", ref + " names more than one " + kind() + ": " + names, "give more of it");
        }
        return read(found.get(0));
    }

    private List<Entry> numbered(Handle handle, int number) {
        return handle.createQuery(byNumber())
                .bind("number", number)
                .map(EntryRow::read)
                .list();
    }

    /** {@code g} comes after every character of a uid. */
    private List<Entry> prefixed(Handle handle, String prefix) {
        return handle.createQuery(byUid())
                .bind("from", prefix)
                .bind("to", prefix + "g")
                .map(EntryRow::read)
                .list();
    }
}
