package org.claimdesk.storage;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.desk.Rehashing;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.journal.Verification;
import org.claimdesk.core.problem.Failure;

/** Looks for what could be wrong with a desk's file, and tells it in words, without changing anything. */
final class Check {
    /** For tables that are made anew: their times are in the entries. */
    private static final Clock NO_CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final Session session;
    private final Desk desk;
    private final List<Shelf<?>> shelves;

    Check(Session session, Desk desk, List<Shelf<?>> shelves) {
        this.session = session;
        this.desk = desk;
        this.shelves = shelves;
    }

    /** The faults; none for a sound desk. What one part cannot read keeps no other part from being looked at. */
    List<String> run() {
        List<String> faults = new ArrayList<>();
        faults.addAll(told(this::file));
        faults.addAll(told(this::references));
        List<String> chain = told(this::chain);
        faults.addAll(chain);
        if (chain.isEmpty()) {
            faults.addAll(told(this::projections));
        }
        faults.addAll(told(this::snapshots));
        return List.copyOf(faults);
    }

    private static List<String> told(Supplier<List<String>> part) {
        try {
            return part.get();
        } catch (Failure e) {
            return List.of(e.getMessage());
        }
    }

    private List<String> file() {
        return session.read(handle -> handle.createQuery("pragma integrity_check").mapTo(String.class).list().stream()
                .filter(line -> !line.equals("ok"))
                .map(line -> "the file is damaged: " + line)
                .toList());
    }

    private List<String> references() {
        return session.read(handle -> handle.createQuery("pragma foreign_key_check")
                .map((row, context) -> "table " + row.getString(1) + " points to an entry that is not there")
                .list());
    }

    private List<String> chain() {
        try (Stream<Entry> entries = desk.journal().entries()) {
            String reason = Verification.of(entries, null).reason();
            return reason == null ? List.of() : List.of("the journal is broken: " + reason);
        }
    }

    /** Makes the tables anew in a database that passes, and compares. */
    private List<String> projections() {
        Map<String, String> here = session.read(handle -> new Dump(handle).digests());
        try (Session trial = Opening.passing(NO_CLOCK);
                Stream<Entry> entries = desk.journal().entries()) {
            trial.fill(entries, shelves);
            Map<String, String> there = trial.read(handle -> new Dump(handle).digests());
            return here.keySet().stream()
                    .filter(table -> !Objects.equals(here.get(table), there.get(table)))
                    .map(table -> "table " + table + " does not follow from the journal: run desk rebuild")
                    .toList();
        }
    }

    private List<String> snapshots() {
        return Rehashing.of(desk).damaged().stream().map(Check::words).toList();
    }

    private static String words(Rehashing.Damage damage) {
        String said = "snapshot " + damage.sha256() + " " + damage.harm().words();
        return damage.evidence().isEmpty()
                ? said
                : said + ": it was kept for " + joined(damage.evidence()) + " of " + joined(damage.claims());
    }

    private static String joined(List<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
