package org.claimdesk.storage;

import java.util.List;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Thing;
import org.jdbi.v3.core.Handle;

/** Fills the tables that follow from the journal, from nothing but the journal. */
final class Rebuild {
    private static final int PAGE = 64;
    private final Handle handle;
    private final Rows rows;
    private final List<Shelf<?>> shelves;

    Rebuild(Handle handle, Rows rows, List<Shelf<?>> shelves) {
        this.handle = handle;
        this.rows = rows;
        this.shelves = shelves;
    }

    /** Expects the tables to be empty, and fills them. */
    boolean run() {
        long last = 0;
        List<Entry> page = after(last);
        while (!page.isEmpty()) {
            for (Entry entry : page) {
                take(entry);
                last = entry.seq();
            }
            page = after(last);
        }
        return true;
    }

    private List<Entry> after(long seq) {
        return handle.createQuery("select * from entry where seq > :after order by seq limit :limit")
                .bind("after", seq)
                .bind("limit", PAGE)
                .map(EntryRow::read)
                .list();
    }

    private void take(Entry entry) {
        if (entry.kind() == Kind.STEP) {
            StepRows.insert(rows, entry.step(), entry.seq());
            return;
        }
        for (Shelf<?> shelf : shelves) {
            if (shelf.kind() == entry.kind()) {
                take(shelf, entry);
            }
        }
    }

    private <T extends Thing> void take(Shelf<T> shelf, Entry entry) {
        if (!entry.removes()) {
            T thing = shelf.read(entry);
            Counters.raise(rows, shelf.kind(), shelf.number(thing));
            if (isCurrent(entry)) {
                shelf.add(rows, thing, entry.seq());
            }
        }
    }

    private boolean isCurrent(Entry entry) {
        return rows.number(
                        "select max(version) from entry where uid = :uid",
                        entry.uid().toString())
                == entry.version();
    }
}
