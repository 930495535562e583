package org.claimdesk.storage;

import org.jdbi.v3.core.Handle;

/** Where each step begins in the journal. */
final class StepRows {
    private StepRows() {}

    static long last(Handle handle) {
        return handle.createQuery("select coalesce(max(number), 0) from step")
                .mapTo(long.class)
                .one();
    }

    static void insert(Handle handle, long number, long seq) {
        handle.createUpdate("insert into step values (:number, :seq)")
                .bind("number", number)
                .bind("seq", seq)
                .execute();
    }
}
