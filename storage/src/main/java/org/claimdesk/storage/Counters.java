package org.claimdesk.storage;

import org.claimdesk.core.thing.Kind;
import org.jdbi.v3.core.Handle;

/** The highest short id of each kind that was ever kept. */
final class Counters {
    private Counters() {}

    static int last(Handle handle, Kind kind) {
        return handle.createQuery("select last from counter where kind = :kind")
                .bind("kind", kind.toString())
                .mapTo(int.class)
                .findOne()
                .orElse(0);
    }

    /** Does nothing for a number that was passed already, nor for a kind without short ids. */
    static void raise(Handle handle, Kind kind, int number) {
        if (!kind.letter().isEmpty()) {
            handle.createUpdate("""
                            insert into counter values (:kind, :number)
                            on conflict (kind) do update set last = max(last, excluded.last)
                            """)
                    .bind("kind", kind.toString())
                    .bind("number", number)
                    .execute();
        }
    }
}
