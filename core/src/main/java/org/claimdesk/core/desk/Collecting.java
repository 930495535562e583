package org.claimdesk.core.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.claimdesk.core.article.CanonicalUrl;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.Staleness;
import org.claimdesk.core.desk.SnapshotReading.Outcome;
import org.claimdesk.core.evidence.Citation;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.QuoteMatch;
import org.claimdesk.core.evidence.Snapshot;
import org.claimdesk.core.evidence.SnapshotText;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.setting.ByteSize;
import org.claimdesk.core.thing.Ref;
import org.jspecify.annotations.Nullable;

/** Collects evidence, with the bytes it was taken from. */
public final class Collecting {
    private final Desk desk;
    private final Shift shift;
    private final SnapshotText snapshotText;
    private final Gate gate;

    public Collecting(Desk desk, Shift shift, SnapshotText snapshotText) {
        this.desk = desk;
        this.shift = shift;
        this.snapshotText = snapshotText;
        this.gate = new Gate(desk);
    }

    /**
     * Bytes that were captured; opened once.
     *
     * @param fileName null for what came on standard input
     * @param size how many there are; -1 when nobody knows yet
     */
    public record Capture(
            Supplier<InputStream> bytes,
            String mediaType,
            @Nullable String fileName,
            long size) {
        String name() {
            return fileName == null ? "standard input" : fileName;
        }
    }

    /**
     * A passage as a reviewer found it.
     *
     * @param figures the numbers it carries; none when they are to be found in the quote
     */
    public record Passage(
            Stance stance,
            Citation citation,
            String quote,
            List<Quantity> figures,
            @Nullable String note) {}

    /** Keeps the passage, and looks for its words in the capture's text. */
    public Evidence add(Ref ref, Passage passage, @Nullable Capture capture) {
        Claim claim = desk.claims().get(ref);
        Claim collected = claim.collect();
        Snapshot snapshot = capture == null ? null : keep(capture);
        refuseTwice(claim, passage, snapshot);
        if (collected != claim) {
            desk.claims().keep(collected, Verb.STARTED);
        }
        return desk.evidence().keep(evidence(claim, passage, snapshot), Verb.ADDED);
    }

    private Snapshot keep(Capture capture) {
        ByteSize limit = Policy.of(desk).snapshotLimit();
        Bounded.check(capture.name(), capture.size(), limit);
        try (Bounded bytes = new Bounded(capture.bytes().get(), capture.name(), limit)) {
            return desk.snapshots().keep(bytes, capture.mediaType(), capture.fileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome read(String passage, @Nullable Snapshot snapshot) {
        SnapshotReading reading = new SnapshotReading(passage);
        return snapshot != null && snapshotText.read(snapshot, desk.snapshots(), reading)
                ? reading.outcome()
                : Outcome.unread(passage);
    }

    private Evidence evidence(Claim claim, Passage passage, @Nullable Snapshot snapshot) {
        Outcome found = read(passage.quote(), snapshot);
        return new Evidence(
                shift.uids().next(),
                desk.evidence().nextId(),
                0,
                claim.id(),
                passage.stance(),
                passage.citation(),
                passage.quote(),
                passage.figures(),
                found.match(),
                found.place().place(),
                found.match() == QuoteMatch.ALTERED ? found.place().words() : null,
                found.sketch(),
                snapshot,
                passage.note(),
                shift.reviewer(),
                shift.now(),
                null);
    }

    private void refuseTwice(Claim claim, Passage passage, @Nullable Snapshot snapshot) {
        String url = CanonicalUrl.of(passage.citation().url());
        for (Evidence known : desk.evidence().of(claim.id())) {
            Snapshot kept = known.snapshot();
            boolean sameBytes = kept == null || snapshot == null
                    ? kept == snapshot
                    : kept.sha256().equals(snapshot.sha256());
            boolean same = known.counts()
                    && sameBytes
                    && known.stance() == passage.stance()
                    && known.quote().equals(passage.quote())
                    && known.figures().equals(passage.figures())
                    && CanonicalUrl.of(known.citation().url()).equals(url);
            if (same) {
                throw new Refused(
                        "evidence-known", claim.id() + " has the same evidence as " + known.id(), "nothing to add");
            }
        }
    }

    /** Takes evidence out of account; a verdict that rested on it alone no longer stands. */
    public Evidence remove(Ref ref, String because) {
        String why = Triage.reason(because, "a removal");
        Evidence item = desk.evidence().get(ref);
        Claim claim = desk.claims().get(Refs.of(item.claim()));
        String before = gate.fault(claim);
        Evidence removed = desk.evidence().keep(item.remove(why), Verb.REMOVED);
        String after = gate.fault(claim);
        if (claim.status().verdictStands() && after != null && !after.equals(before)) {
            goStale(claim, "nothing carries its verdict since " + removed.id() + " was removed");
        }
        return removed;
    }

    private void goStale(Claim claim, String reason) {
        Staleness stale = new Staleness(reason, claim.status(), null, 0, null, null, null);
        desk.claims().keep(claim.goStale(stale), Verb.MARKED_STALE);
    }

    /** What counts and what was removed, by number. */
    public List<Evidence> of(Ref claim) {
        return desk.evidence().of(desk.claims().get(claim).id());
    }
}
