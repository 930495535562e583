package org.claimdesk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.core.fixture.Fixtures.aReview;
import static org.claimdesk.core.fixture.Fixtures.anyReview;

import org.claimdesk.core.evidence.EvidenceId;
import org.claimdesk.core.problem.Refused;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void its_evidence_is_named_once_each_by_number() {
        assertThat(aReview().evidence(3, 1, 3).build().verdict().evidence())
                .containsExactly(new EvidenceId(1), new EvidenceId(3));
    }

    @Test
    void it_needs_reasons() {
        assertThatThrownBy(() -> aReview().because(" ").build())
                .isInstanceOf(Refused.class)
                .hasFieldOrPropertyWithValue("code", "reasons-missing")
                .hasMessage("a verdict needs its reasons");
    }

    @Test
    void a_correction_needs_its_reason() {
        assertThatThrownBy(() -> aReview().correcting(1, " "))
                .isInstanceOf(Refused.class)
                .hasFieldOrPropertyWithValue("code", "correction-empty");
        assertThat(aReview().correcting(1, " a typing error ").build().correction())
                .isEqualTo(new Correction(new ReviewId(1), "a typing error"));
    }

    @Test
    void a_review_goes_by_its_short_id() {
        assertThat(anyReview().name()).isEqualTo("R1");
        assertThat(anyReview().kind()).hasToString("review");
    }
}
