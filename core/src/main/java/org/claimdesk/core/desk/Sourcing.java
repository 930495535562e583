package org.claimdesk.core.desk;

import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.source.Source;
import org.claimdesk.core.source.SourceKind;
import org.jspecify.annotations.Nullable;

/** Keeps the list of those who can be asked or cited. */
public final class Sourcing {
    private final Desk desk;
    private final Shift shift;

    public Sourcing(Desk desk, Shift shift) {
        this.desk = desk;
        this.shift = shift;
    }

    /** A new source; refuses a name that is on the list. */
    public Source add(String label, SourceKind sort, @Nullable String url) {
        Source source = new Source(shift.uids().next(), desk.sources().nextId(), 0, label, sort, url);
        known(source.label()).ifPresent(other -> {
            throw new Refused("source-known", other.label() + " is on the list as " + other.id(), "use " + other.id());
        });
        return desk.sources().keep(source, Verb.ADDED);
    }

    private Optional<Source> known(String label) {
        try (Stream<Source> all = desk.sources().all()) {
            return all.filter(source -> source.label().equalsIgnoreCase(label)).findFirst();
        }
    }
}
