package org.claimdesk.core.desk;

import java.util.stream.Stream;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.source.Source;
import org.claimdesk.core.source.SourceId;
import org.claimdesk.core.source.Sources;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;

/** The sources of a desk in memory. */
final class MemorySources implements Sources {
    private final MemoryShelf<Source> shelf;

    MemorySources(MemoryDesk desk) {
        shelf = new MemoryShelf<>(
                desk,
                Source.class,
                Kind.SOURCE,
                s -> s.id().number(),
                (s, version) -> new Source(s.uid(), s.id(), version, s.label(), s.sort(), s.url()));
    }

    @Override
    public Source get(Ref ref) {
        return shelf.get(ref);
    }

    @Override
    public Stream<Source> all() {
        return shelf.all();
    }

    @Override
    public SourceId nextId() {
        return new SourceId(shelf.nextNumber());
    }

    @Override
    public Source keep(Source source, Verb verb) {
        return shelf.keep(source, verb);
    }
}
