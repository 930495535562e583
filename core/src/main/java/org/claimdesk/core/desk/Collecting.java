package org.claimdesk.core.desk;

import java.io.InputStream;
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
     * Bytes that were captured.
     *
     * @param bytes opens them, anew at each call
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

    /**
     * Reads a capture through and looks for the passage's words in its text. This keeps nothing and may take long, so it
     * goes before the step; it refuses at once what {@link #add} would refuse.
     */
    public Captured read(Ref ref, Passage passage, Capture capture) {
        Claim claim = desk.claims().get(ref);
        claim.collect();
        Captured captured =
                Captured.of(capture, passage.quote(), Policy.of(desk).snapshotLimit());
        refuseTwice(claim, passage, captured.snapshot());
        return captured.read(passage.quote(), snapshotText);
    }

    /** Keeps the passage with what was captured. */
    public Evidence add(Ref ref, Passage passage, @Nullable Captured captured) {
        Claim claim = desk.claims().get(ref);
        Claim collected = claim.collect();
        refuseTwice(claim, passage, captured == null ? null : captured.snapshot());
        if (captured != null) {
            captured.keep(desk.snapshots());
        }
        if (collected != claim) {
            desk.claims().keep(collected, Verb.STARTED);
        }
        return desk.evidence().keep(evidence(claim, passage, captured), Verb.ADDED);
    }

    private Evidence evidence(Claim claim, Passage passage, @Nullable Captured captured) {
        Outcome found = captured == null ? Outcome.unread(passage.quote()) : captured.found();
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
                captured == null ? null : captured.snapshot(),
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
