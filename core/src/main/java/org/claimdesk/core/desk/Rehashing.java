package org.claimdesk.core.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.EvidenceId;
import org.claimdesk.core.evidence.Evidences;
import org.claimdesk.core.evidence.Snapshots;
import org.claimdesk.core.problem.Failure;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.thing.Sha256;

/** Computes the digest of every snapshot again, and names what a damaged or missing one was kept for. */
public final class Rehashing {
    private final Snapshots kept;
    private final Evidences evidence;
    private final List<Damage> damaged = new ArrayList<>();
    private long count;

    private Rehashing(Snapshots kept, Evidences evidence) {
        this.kept = kept;
        this.evidence = evidence;
    }

    /** What happened to a snapshot. */
    public enum Harm {
        CHANGED("has other bytes than it had when it was taken"),
        UNREADABLE("cannot be read any more"),
        MISSING("is missing");

        private final String words;

        Harm(String words) {
            this.words = words;
        }

        /** What it does, as a verb. */
        public String words() {
            return words;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A snapshot that is not what it was.
     *
     * @param evidence what was taken from it, by number; what was removed too
     * @param claims on which that bears, by number
     */
    public record Damage(String sha256, Harm harm, List<EvidenceId> evidence, List<ClaimId> claims) {}

    /**
     * What was found.
     *
     * @param snapshots how many there are or should be
     */
    public record Outcome(long snapshots, List<Damage> damaged) {
        public Outcome {
            damaged = List.copyOf(damaged);
        }
    }

    public static Outcome of(Desk desk) {
        Rehashing rehashing = new Rehashing(desk.snapshots(), desk.evidence());
        rehashing.kept();
        rehashing.named();
        return new Outcome(rehashing.count, rehashing.damaged);
    }

    private void kept() {
        try (Stream<String> digests = kept.digests()) {
            for (Iterator<String> all = digests.iterator(); all.hasNext(); ) {
                count++;
                rehash(all.next());
            }
        }
    }

    private void rehash(String sha256) {
        try (DigestInputStream bytes = new DigestInputStream(kept.open(sha256), Sha256.digest())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            if (!sha256.equals(Sha256.hex(bytes.getMessageDigest().digest()))) {
                add(sha256, Harm.CHANGED);
            }
        } catch (IOException | Failure e) {
            add(sha256, Harm.UNREADABLE);
        }
    }

    /** Snapshots that evidence speaks of and nobody kept. */
    private void named() {
        try (Stream<String> digests = evidence.snapshots()) {
            for (Iterator<String> all = digests.iterator(); all.hasNext(); ) {
                String sha256 = all.next();
                if (!isKept(sha256)) {
                    count++;
                    add(sha256, Harm.MISSING);
                }
            }
        }
    }

    private boolean isKept(String sha256) {
        try (InputStream bytes = kept.open(sha256)) {
            return true;
        } catch (NotFound missing) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private void add(String sha256, Harm harm) {
        try (Stream<Evidence> taken = evidence.takenFrom(sha256)) {
            List<Evidence> affected = taken.toList();
            damaged.add(new Damage(
                    sha256,
                    harm,
                    affected.stream().map(Evidence::id).toList(),
                    affected.stream().map(Evidence::claim).distinct().sorted().toList()));
        }
    }
}
