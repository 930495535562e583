package org.claimdesk.storage;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.journal.Head;
import org.claimdesk.core.journal.Journal;
import org.claimdesk.core.journal.Step;
import org.claimdesk.core.thing.IsoTime;
import org.claimdesk.core.thing.Uid;
import org.jdbi.v3.core.Handle;

/** The journal's entries, read in the order of its keys. */
final class JdbiJournal implements Journal {
    private final Session session;
    private final Ledger ledger;

    JdbiJournal(Session session, Ledger ledger) {
        this.session = session;
        this.ledger = ledger;
    }

    @Override
    public Head head() {
        return session.read(JdbiJournal::head);
    }

    static Head head(Handle handle) {
        return handle.createQuery("select seq, hash, at from entry order by seq desc limit 1")
                .map((row, context) ->
                        new Head(row.getLong("seq"), row.getString("hash"), IsoTime.parse(row.getString("at"))))
                .findOne()
                .orElse(Head.EMPTY);
    }

    @Override
    public Stream<Entry> entries() {
        return Pages.of((last, limit) ->
                list(handle -> handle.createQuery("select * from entry where seq > :after order by seq limit :limit")
                        .bind("after", last == null ? 0 : last.seq())
                        .bind("limit", limit)
                        .map(EntryRow::read)
                        .list()));
    }

    @Override
    public Stream<Entry> entriesOf(Uid thing) {
        return Pages.of((last, limit) -> list(handle -> handle.createQuery("""
                        select * from entry where uid = :uid and version > :after
                        order by version limit :limit
                        """)
                .bind("uid", thing.toString())
                .bind("after", last == null ? 0 : last.version())
                .bind("limit", limit)
                .map(EntryRow::read)
                .list()));
    }

    /** A step's entries stand together: from its own up to that of the next step. */
    @Override
    public Stream<Entry> entriesOf(Step step) {
        return Pages.of((last, limit) -> list(handle -> handle.createQuery("""
                        select * from entry
                        where seq >= (select seq from step where number = :step)
                          and seq < coalesce((select seq from step where number > :step order by number limit 1), :end)
                          and seq > :after
                        order by seq limit :limit
                        """)
                .bind("step", step.number())
                .bind("end", Long.MAX_VALUE)
                .bind("after", last == null ? 0 : last.seq())
                .bind("limit", limit)
                .map(EntryRow::read)
                .list()));
    }

    @Override
    public Stream<Step> steps() {
        return Pages.of((last, limit) -> list(handle -> handle.createQuery("""
                        select e.* from step s join entry e on e.seq = s.seq where s.number < :before
                        order by s.number desc limit :limit
                        """)
                .bind("before", last == null ? Long.MAX_VALUE : last.number())
                .bind("limit", limit)
                .map(EntryRow::read)
                .map(entry -> StepJson.read(Fields.of(entry.content()), entry.uid()))
                .list()));
    }

    private <T> List<T> list(Function<Handle, List<T>> query) {
        return session.read(query);
    }

    @Override
    public void restore(Uid thing, int version) {
        ledger.restore(thing, version);
    }
}
