package org.claimdesk.storage;

import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.core.problem.Conflict;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;
import org.claimdesk.core.thing.Thing;

/** A shelf of things that have short ids. */
abstract class NumberedShelf<T extends Thing> extends Shelf<T> {
    @Override
    abstract int number(T thing);

    /** Asks for {@code seq, uid, version, content} of the entry by {@code :number}. */
    abstract String byNumber();

    /** The same of the first two entries whose uid is at least {@code :from} and less than {@code :to}. */
    abstract String byUid();

    final T get(Rows rows, Ref ref) {
        List<T> found = ref.isShort() ? numbered(rows, ref.number()) : prefixed(rows, ref.uidPrefix());
        if (found.isEmpty()) {
            throw new NotFound(kind() + "-unknown", "no " + kind() + " " + ref, "see what there is: " + list());
        }
        if (found.size() > 1) {
            String names = found.stream().map(Thing::name).collect(Collectors.joining(", "));
            throw new Conflict(
                    "id-ambiguous", ref + " names more than one " + kind() + ": " + names, "give more of it");
        }
        return found.get(0);
    }

    /** Where they are all named; evidence and reviews are listed for one claim at a time. */
    private String list() {
        return kind() == Kind.EVIDENCE || kind() == Kind.REVIEW ? "journal log" : kind() + " list";
    }

    private List<T> numbered(Rows rows, int number) {
        return rows.list(byNumber(), this::read, number);
    }

    /** {@code g} comes after every character of a uid. */
    private List<T> prefixed(Rows rows, String prefix) {
        return rows.list(byUid(), this::read, prefix, prefix + "g");
    }
}
