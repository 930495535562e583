package org.claimdesk.storage;

/** Where each step begins in the journal. */
final class StepRows {
    private StepRows() {}

    static long last(Rows rows) {
        return rows.number("select coalesce(max(number), 0) from step");
    }

    static void insert(Rows rows, long number, long seq) {
        rows.write("insert into step values (:number, :seq)", number, seq);
    }
}
