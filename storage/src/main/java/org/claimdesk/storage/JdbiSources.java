package org.claimdesk.storage;

import java.util.stream.Stream;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.source.Source;
import org.claimdesk.core.source.SourceId;
import org.claimdesk.core.source.Sources;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;

/** The sources. */
final class JdbiSources implements Sources {
    private final Session session;
    private final Ledger ledger;
    private final SourceShelf shelf;

    JdbiSources(Session session, Ledger ledger, SourceShelf shelf) {
        this.session = session;
        this.ledger = ledger;
        this.shelf = shelf;
    }

    @Override
    public Source get(Ref ref) {
        return session.ask(rows -> shelf.get(rows, ref));
    }

    @Override
    public Stream<Source> all() {
        return Pages.of((last, limit) -> session.ask(
                rows -> rows.list("""
                        select e.seq, e.uid, e.version, e.content from source s join entry e on e.seq = s.seq
                        where s.number > :after order by s.number limit :limit
                        """, shelf::read, last == null ? 0 : last.id().number(), limit)));
    }

    @Override
    public SourceId nextId() {
        return new SourceId(ledger.nextNumber(Kind.SOURCE));
    }

    @Override
    public Source keep(Source source, Verb verb) {
        return ledger.keep(shelf, source, verb);
    }
}
