package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.desk.DeskContract.STEP;
import static org.claimdesk.core.fixture.Fixtures.someEvidence;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.desk.Rehashing.Damage;
import org.claimdesk.core.desk.Rehashing.Harm;
import org.claimdesk.core.desk.Rehashing.Outcome;
import org.claimdesk.core.evidence.EvidenceId;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.fixture.EvidenceBuilder;
import org.claimdesk.core.journal.Step;
import org.claimdesk.core.journal.StepHeader;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.thing.Sha256;
import org.claimdesk.core.thing.Uids;
import org.junit.jupiter.api.Test;

class RehashingTest {
    private static final String PAGE = "Rents rose, they said.";
    private static final String SHA256 = Sha256.of(PAGE);

    private final MemoryDesk desk = new MemoryDesk(Clocks.fixed(), new Uids(Clocks.fixed(), new Random(1)));

    private void keep(int number, EvidenceBuilder evidence) {
        desk.step(STEP, () -> {
            desk.snapshots().keep(new ByteArrayInputStream(bytes(PAGE)), "text/plain", "page.txt");
            return desk.evidence().keep(evidence.number(number).from(PAGE).build(), Verb.ADDED);
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void bytes_that_are_what_they_were_are_no_damage() {
        assertThat(Rehashing.of(desk)).isEqualTo(new Outcome(0, List.of()));
        keep(1, someEvidence());
        assertThat(Rehashing.of(desk)).isEqualTo(new Outcome(1, List.of()));
    }

    @Test
    void changed_bytes_are_named_with_the_evidence_and_the_claims_they_affect() {
        keep(1, someEvidence().forClaim(7));
        keep(2, someEvidence().forClaim(3));
        keep(3, someEvidence().forClaim(7).removed("misread"));
        desk.state().snapshots.put(SHA256, bytes("Rents fell, they said."));

        assertThat(Rehashing.of(desk))
                .isEqualTo(new Outcome(
                        1,
                        List.of(new Damage(
                                SHA256,
                                Harm.CHANGED,
                                List.of(new EvidenceId(1), new EvidenceId(2), new EvidenceId(3)),
                                List.of(new ClaimId(3), new ClaimId(7))))));
    }

    @Test
    void bytes_that_are_not_there_any_more_are_missing() {
        keep(1, someEvidence());
        desk.state().snapshots.clear();

        assertThat(Rehashing.of(desk))
                .isEqualTo(new Outcome(
                        1,
                        List.of(new Damage(
                                SHA256, Harm.MISSING, List.of(new EvidenceId(1)), List.of(new ClaimId(1))))));
    }

    @Test
    void bytes_of_evidence_that_was_undone_are_looked_at_too() {
        keep(1, someEvidence());
        Undoing undoing = new Undoing(desk, "jane");
        Step step = undoing.toUndo(0);
        desk.step(new StepHeader("undo", "jane", step.number()), () -> undoing.revert(step));
        desk.state().snapshots.put(SHA256, bytes("other"));

        assertThat(Rehashing.of(desk).damaged())
                .containsExactly(new Damage(SHA256, Harm.CHANGED, List.of(), List.of()));
    }
}
