package org.claimdesk.docs.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.claimdesk.analysis.TextAnalysis;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.desk.Drafting;
import org.claimdesk.core.desk.Drafting.Wish;
import org.claimdesk.core.desk.Shift;
import org.claimdesk.core.journal.StepHeader;
import org.claimdesk.core.thing.Uids;
import org.claimdesk.storage.SqliteDesk;

final class WorkingAtADesk {
    private WorkingAtADesk() {}

    static List<String> openWork(Path file, Clock clock) {
        // README: begin
        Uids uids = new Uids(clock, new Random());
        try (Desk desk = SqliteDesk.open(file, clock, uids)) {
            Drafting drafting = new Drafting(desk, new Shift("ann", clock, uids), new TextAnalysis());
            desk.step(
                    StepHeader.of("nightly import", "ann"),
                    () -> drafting.add(new Wish("Rents rose by 27 percent.", "Elena Brandt", null), null));
            try (Stream<Claim> claims = desk.claims().matching(ClaimQuery.parse(List.of("status:unverified")))) {
                return claims.map(claim -> claim.id() + " " + claim.statement().text())
                        .toList();
            }
        }
        // README: end
    }
}
