package org.claimdesk.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.core.fixture.Fixtures.anyEvidence;
import static org.claimdesk.core.fixture.Fixtures.someEvidence;

import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.problem.Refused;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    @Test
    void it_counts_until_it_is_removed() {
        assertThat(anyEvidence().counts()).isTrue();
        assertThat(anyEvidence().remove("a hoax"))
                .isEqualTo(someEvidence().removed("a hoax").build())
                .matches(removed -> !removed.counts());
    }

    @Test
    void it_is_not_removed_twice() {
        assertThatThrownBy(() -> anyEvidence().remove("a hoax").remove("again"))
                .isInstanceOf(Refused.class)
                .hasFieldOrPropertyWithValue("code", "evidence-removed")
                .hasMessage("E1 is removed already");
    }

    @Test
    void it_moves_to_another_claim_as_it_is() {
        assertThat(anyEvidence().movedTo(new ClaimId(5)))
                .isEqualTo(someEvidence().forClaim(5).build());
    }

    @Test
    void it_needs_words_and_an_address() {
        assertThatThrownBy(() -> someEvidence().quote(" ").build())
                .isInstanceOf(Malformed.class)
                .hasFieldOrPropertyWithValue("code", "quote-empty");
        assertThatThrownBy(() -> someEvidence().url(" ").build())
                .isInstanceOf(Malformed.class)
                .hasFieldOrPropertyWithValue("code", "url-empty");
    }
}
