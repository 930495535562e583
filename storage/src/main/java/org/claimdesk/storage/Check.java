package org.claimdesk.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.journal.Journal;
import org.claimdesk.core.journal.Verification;
import org.claimdesk.core.problem.Failure;
import org.claimdesk.core.thing.Sha256;

/** Looks for what could be wrong with a desk's file, and tells it in words, without changing anything. */
final class Check {
    /** For tables that are made anew: their times are in the entries. */
    private static final Clock NO_CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final Session session;
    private final Journal journal;
    private final JdbiSnapshots snapshots;
    private final List<Shelf<?>> shelves;

    Check(Session session, Journal journal, JdbiSnapshots snapshots, List<Shelf<?>> shelves) {
        this.session = session;
        this.journal = journal;
        this.snapshots = snapshots;
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
        faults.addAll(told(this::bytes));
        faults.addAll(told(this::missingBytes));
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
        try (Stream<Entry> entries = journal.entries()) {
            String reason = Verification.of(entries, null).reason();
            return reason == null ? List.of() : List.of("the journal is broken: " + reason);
        }
    }

    /** Makes the tables anew in a database that passes, and compares. */
    private List<String> projections() {
        Map<String, String> here = session.read(handle -> new Dump(handle).digests());
        try (Session trial = Opening.passing(NO_CLOCK);
                Stream<Entry> entries = journal.entries()) {
            trial.fill(entries, shelves);
            Map<String, String> there = trial.read(handle -> new Dump(handle).digests());
            return here.keySet().stream()
                    .filter(table -> !Objects.equals(here.get(table), there.get(table)))
                    .map(table -> "table " + table + " does not follow from the journal: run desk rebuild")
                    .toList();
        }
    }

    private List<String> bytes() {
        try (Stream<String> digests = snapshots.digests()) {
            return digests.filter(sha256 -> !sha256.equals(digest(sha256)))
                    .map(sha256 -> "snapshot " + sha256 + " has other bytes than it had when it was taken")
                    .toList();
        }
    }

    private String digest(String sha256) {
        try (DigestInputStream bytes = new DigestInputStream(snapshots.open(sha256), Sha256.digest())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return Sha256.hex(bytes.getMessageDigest().digest());
        } catch (IOException e) {
            return e.toString();
        }
    }

    private List<String> missingBytes() {
        return session.read(handle -> handle.createQuery("""
                        select number from evidence
                        where snapshot is not null and snapshot not in (select sha256 from snapshot)
                        order by number
                        """)
                .map((row, context) -> "the snapshot of E" + row.getInt(1) + " is missing")
                .list());
    }
}
