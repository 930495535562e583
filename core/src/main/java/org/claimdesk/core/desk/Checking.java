package org.claimdesk.core.desk;

import java.util.List;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.figure.Check;
import org.claimdesk.core.figure.Checks;
import org.claimdesk.core.figure.FigureReader;
import org.claimdesk.core.figure.Measures;
import org.claimdesk.core.thing.Ref;

/** Holds the numbers of a claim against those of its evidence. Nothing changes by it: it suggests, a reviewer decides. */
public final class Checking {
    private final Desk desk;
    private final Checks checks;

    public Checking(Desk desk, FigureReader reader, Measures measures) {
        this.desk = desk;
        this.checks = new Checks(reader, measures);
    }

    /** A claim and what its numbers come to, in the order of the claim's words and then of its evidence. */
    public record Checked(Claim claim, List<Check> checks) {}

    public Checked check(Ref ref) {
        Claim claim = desk.claims().get(ref);
        List<Evidence> evidence = desk.evidence().of(claim.id());
        return new Checked(claim, checks.of(claim.statement().quantities(), evidence));
    }
}
