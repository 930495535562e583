package org.claimdesk.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {
    @ParameterizedTest
    @CsvSource({"0.8715246952993372, 0.8715", "0.87155, 0.8716", "0.00004, 0", "0.99996, 1", "0.5, 0.5"})
    void a_score_has_four_digits(double score, double kept) {
        assertThat(Proposal.of(score, List.of(), Instant.EPOCH).score()).isEqualTo(kept);
    }
}
