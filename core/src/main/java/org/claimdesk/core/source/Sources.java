package org.claimdesk.core.source;

import java.util.stream.Stream;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.thing.Ref;

/** The sources a desk knows. */
public interface Sources {
    /** Throws {@code NotFound}, or {@code Conflict} when a uid prefix fits several. */
    Source get(Ref ref);

    /** All of them by number; must be closed. */
    Stream<Source> all();

    SourceId nextId();

    /** Records the new state and gives it back with its new version; throws {@code Conflict} when it has moved on. */
    Source keep(Source source, Verb verb);
}
