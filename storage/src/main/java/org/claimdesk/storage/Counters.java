package org.claimdesk.storage;

import org.claimdesk.core.thing.Kind;

/** The highest short id of each kind that was ever kept. */
final class Counters {
    private Counters() {}

    static int last(Rows rows, Kind kind) {
        return (int) rows.number("select last from counter where kind = :kind", kind.toString());
    }

    /** Does nothing for a number that was passed already, nor for a kind without short ids. */
    static void raise(Rows rows, Kind kind, int number) {
        if (!kind.letter().isEmpty()) {
            rows.write("""
                            insert into counter values (:kind, :number)
                            on conflict (kind) do update set last = max(last, excluded.last)
                            """, kind.toString(), number);
        }
    }
}
