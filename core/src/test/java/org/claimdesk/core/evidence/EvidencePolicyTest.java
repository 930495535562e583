package org.claimdesk.core.evidence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.core.fixture.Fixtures.someEvidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.claimdesk.core.evidence.EvidencePolicy.Checked;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.thing.Sha256;
import org.junit.jupiter.api.Test;

class EvidencePolicyTest {
    private static final String ARTICLE = "Unemployment fell to 4.5 percent, the office said.";
    private static final Checked CHECKED =
            new Checked(Set.of("example.org/news/unemployment"), Set.of(Sha256.of(ARTICLE)));
    private static final Set<Stance> SUPPORTS = EnumSet.of(Stance.SUPPORTS);

    @Test
    void one_independent_item_on_its_side_carries_a_verdict() {
        assertCarries(SUPPORTS, someEvidence().build());
    }

    @Test
    void a_passage_that_was_found_in_its_snapshot_carries_a_verdict() {
        assertCarries(
                SUPPORTS,
                someEvidence()
                        .quote("4.5 percent")
                        .from("It was 4.5 percent in March.")
                        .build());
    }

    @Test
    void either_side_carries_a_mixed_verdict() {
        assertCarries(
                EnumSet.of(Stance.SUPPORTS, Stance.REFUTES),
                someEvidence().stance(Stance.REFUTES).build());
    }

    @Test
    void without_evidence_there_is_no_verdict() {
        assertRefused(SUPPORTS)
                .hasFieldOrPropertyWithValue("code", "evidence-missing")
                .hasMessage("no evidence supports C1")
                .hasFieldOrPropertyWithValue("hint", "add some: evidence add C1 --stance supports --url … --quote …");
    }

    @Test
    void evidence_for_the_other_side_does_not_count() {
        assertRefused(SUPPORTS, someEvidence().stance(Stance.REFUTES).build())
                .hasFieldOrPropertyWithValue("code", "evidence-missing");
    }

    @Test
    void context_carries_neither_side() {
        assertRefused(
                        EnumSet.of(Stance.SUPPORTS, Stance.REFUTES),
                        someEvidence().stance(Stance.CONTEXT).build())
                .hasFieldOrPropertyWithValue("code", "evidence-missing")
                .hasMessage("no evidence supports or refutes C1");
    }

    @Test
    void removed_evidence_does_not_count() {
        assertRefused(SUPPORTS, someEvidence().removed("a hoax").build())
                .hasFieldOrPropertyWithValue("code", "evidence-missing");
    }

    @Test
    void the_checked_article_is_no_evidence_for_itself() {
        assertRefused(
                        SUPPORTS,
                        someEvidence()
                                .url("http://www.example.org/news/unemployment/?utm_source=x#top")
                                .build())
                .hasFieldOrPropertyWithValue("code", "circular")
                .hasMessage("E1 of C1 is the checked article itself or its copy")
                .hasFieldOrPropertyWithValue("hint", "add evidence from another source");
    }

    @Test
    void a_copy_of_the_checked_article_is_no_evidence_for_it() {
        assertRefused(
                        SUPPORTS,
                        someEvidence().quote("4.5 percent").from(ARTICLE).build())
                .hasFieldOrPropertyWithValue("code", "circular");
    }

    @Test
    void a_passage_that_is_not_in_its_snapshot_does_not_carry_a_verdict() {
        assertRefused(
                        SUPPORTS,
                        someEvidence()
                                .quote("4.5 percent")
                                .from("It was 4.8 percent.")
                                .build())
                .hasFieldOrPropertyWithValue("code", "quote-not-found")
                .hasMessage("the passage of E1 is not in its snapshot")
                .hasFieldOrPropertyWithValue("hint", "quote it as it stands there, or keep the snapshot that has it");
    }

    @Test
    void one_good_item_is_enough_among_bad_ones() {
        assertCarries(
                SUPPORTS,
                someEvidence().quote("4.5 percent").from("It was 4.8 percent.").build(),
                someEvidence()
                        .number(2)
                        .url("https://example.org/news/unemployment")
                        .build(),
                someEvidence().number(3).build());
    }

    private static void assertCarries(Set<Stance> sides, Evidence... evidence) {
        assertThatCode(() -> EvidencePolicy.require("C1", sides, List.of(evidence), CHECKED))
                .doesNotThrowAnyException();
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
            Set<Stance> sides, Evidence... evidence) {
        return assertThatThrownBy(() -> EvidencePolicy.require("C1", sides, List.of(evidence), CHECKED))
                .isInstanceOf(Refused.class);
    }
}
